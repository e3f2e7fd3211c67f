"""The environment, read once."""

from __future__ import annotations

import pytest

from foresaid.errors import SettingError
from foresaid.settings import Settings, processors, settings


def test_nothing_set_leaves_everything_to_foresaid() -> None:
    assert settings({}) == Settings(jobs=None, debug=False, colour=True)


def test_what_is_set_is_read() -> None:
    assert settings({"FORESAID_JOBS": "3", "FORESAID_DEBUG": "1", "NO_COLOR": "1"}) == Settings(3, True, False)
    assert settings({"FORESAID_DEBUG": "0", "TERM": "dumb"}) == Settings(None, False, False)


@pytest.mark.parametrize("jobs", ["0", "-1", "two", "1.5", "²"])
def test_a_number_of_processes_that_is_none_is_refused(jobs: str) -> None:
    with pytest.raises(SettingError, match="FORESAID_JOBS"):
        settings({"FORESAID_JOBS": jobs})


def test_there_is_at_least_one_processor() -> None:
    assert processors() >= 1
