"""Runs inside QGIS, started by tools/tour.py: takes every picture of the tour in one language, and ends QGIS."""

import os
import sys
import traceback
from pathlib import Path

TOOLS = Path(os.environ["QUAKESAR_TOUR_TOOLS"])
sys.path.insert(0, str(TOOLS))

from qgis.PyQt.QtCore import QTimer  # noqa: E402


def taken(scene, stage) -> bool:
    """Take one picture; a failure is told and leaves the others alone."""
    try:
        scene(stage)
    except Exception:
        traceback.print_exc()
        return False
    return True


def run():
    """Take the wanted pictures, all when none is named; a failure ends QGIS with its trace."""
    code = 0
    try:
        import tour_maps
        import tour_results
        import tour_windows
        from tour_stage import Stage

        names = [name for name in os.environ["QUAKESAR_TOUR_ONLY"].split(",") if name]
        folders = (Path(os.environ[f"QUAKESAR_TOUR_{key}"]) for key in ("DEMO", "MADE", "TARGET"))
        stage = Stage(*folders, os.environ["QUAKESAR_TOUR_LANGUAGE"])
        for module in (tour_windows, tour_maps, tour_results):
            for name, scene in module.SCENES.items():
                if not names or name in names:
                    code += not taken(scene, stage)
    except BaseException:  # whatever it is: QGIS must end
        traceback.print_exc()
        code = 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(min(code, 1))  # a usual end would ask whether to save


def fail(kind, error, trace):
    """End QGIS, which would open a dialog of its own and wait for ever."""
    traceback.print_exception(kind, error, trace)
    sys.stderr.flush()
    os._exit(1)


sys.excepthook = fail
QTimer.singleShot(2500, run)
