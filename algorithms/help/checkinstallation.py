"""Check installation: versions, what is missing, and how to get it."""

from __future__ import annotations

from .. import hosting
from ..base import Tool
from ..parameters import html_output, number_output
from ..texts import Card, tr


class CheckInstallation(Tool):
    """Looks at every library, grid and folder that the tools stand on."""

    card = Card(
        id="checkinstallation",
        group="help",
        title=tr("Check installation"),
        summary=tr("Tells which libraries and height grids are there, what is missing and how to get it."),
        story=(
            tr(
                "Lists the versions of QGIS, Python, GDAL, PROJ and of every library the tools use, compiles and runs a"
                " small kernel, and says where tools run and why."
            ),
            tr("Nothing is installed or changed. The number of problems can be used in a model."),
        ),
        tags=(tr("versions"), tr("dependencies"), "numba"),
    )
    parameters = (
        html_output("HTML", tr("Report"), tr("A page with one line for each thing that was looked at.")),
        number_output("PROBLEMS", tr("Number of problems")),
    )
    stage, job = "installation:check", "installation:InstallationJob"
    requires: tuple = ()
    compiled = False

    def prepare(self, read) -> dict:
        """Say what only the host knows."""
        verdict = {"safe": tr("works"), "unsafe": tr("crashes")}.get(hosting.recall_verdict(), tr("not tried yet"))
        execution = tr("setting {setting}; numba beside this QGIS: {verdict}")
        return {
            "host": f"QGIS {hosting.qgis_version()}",
            "execution": execution.format(setting=hosting.setting(), verdict=verdict),
        }
