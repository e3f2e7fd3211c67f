"""The pipeline over many articles: in order, over worker processes, and never stopped by one of them."""

from foresaid.running.batch import Reading, Skip, forecasts_of, read_batch
from foresaid.running.pipeline import read_page, readings_of

__all__ = ["Reading", "Skip", "forecasts_of", "read_batch", "read_page", "readings_of"]
