"""What can go wrong, as one small tree.

ForesaidError
├── InputError            an input cannot be read: names it and the remedy
│   ├── NotAnArticle      it was read, but holds no article
│   └── FetchError        a URL did not answer, or answered with an error
├── SettingError          an option or environment variable makes no sense
└── SpanError             a span does not lie in, or does not match, its text
"""


class ForesaidError(Exception):
    """Base of everything Foresaid raises on purpose."""


class InputError(ForesaidError):
    """An input cannot be read.

    `source` names the file, URL or line; `problem` says what is wrong with it; `remedy` what the user can do.
    """

    def __init__(self, source: str, problem: str, remedy: str) -> None:
        super().__init__(source, problem, remedy)
        self.source = source
        self.problem = problem
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.source}: {self.problem}; {self.remedy}"


class NotAnArticle(InputError):
    """The input was read, but there is no article in it."""


class FetchError(InputError):
    """A URL timed out, could not be reached, or answered with an error."""


class SettingError(ForesaidError):
    """An option or an environment variable makes no sense."""


class SpanError(ForesaidError):
    """A span lies outside its text or does not match the words it claims."""
