"""The address of a scheduler comes from the environment or the options of Processing and reaches core."""

import pytest


@pytest.fixture
def stored(provider, monkeypatch):
    """The entry among the options, emptied afterwards."""
    from processing.core.ProcessingConfig import ProcessingConfig
    from quakesar.core import cluster

    monkeypatch.delenv(cluster.VARIABLE, raising=False)
    entry = ProcessingConfig.settings[cluster.VARIABLE]
    yield entry
    entry.setValue("")
    entry.save()
    cluster.set_address("")


def test_the_options_of_processing_hold_the_scheduler(stored, monkeypatch):
    from quakesar.algorithms import hosting
    from quakesar.core import cluster
    from quakesar.core.progress import Silent

    assert (stored.group, stored.value) == ("QuakeSAR", "")
    assert hosting.scheduler() == ""
    stored.setValue(" tcp://10.0.0.1:8786 ")
    stored.save()
    assert hosting.scheduler() == "tcp://10.0.0.1:8786"
    monkeypatch.setenv("QUAKESAR_EXECUTION", "thread")
    hosting.choose_mode(Silent())
    assert cluster.address() == "tcp://10.0.0.1:8786"
    monkeypatch.setenv(cluster.VARIABLE, "tcp://10.0.0.2:8786")
    assert hosting.scheduler() == cluster.address() == "tcp://10.0.0.2:8786"
    monkeypatch.delenv(cluster.VARIABLE)
    stored.setValue("")
    stored.save()
    hosting.choose_mode(Silent())
    assert cluster.address() == ""
