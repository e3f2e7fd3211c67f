"""Reading: from bytes (a file, a folder, a URL, standard input, JSON Lines) to articles with clean text."""

from foresaid.reading.articles import article_of, published_of, read, read_all
from foresaid.reading.sources import pages

__all__ = ["article_of", "pages", "published_of", "read", "read_all"]
