"""Scenes that several test files share, geocoded once a session."""

from types import SimpleNamespace

import pytest


@pytest.fixture(scope="session")
def geocoded(bam_small, tmp_path_factory):
    """A function (case, orbit number, align_to="") that returns the path of a scene geocoded on its default map.

    The scene 9192 of the case ``clean`` comes with its geometry raster, `geometry.tif` beside it.
    """
    from quakesar.core.chains.scene import GeocodeJob, geocode_scene
    from quakesar.core.dem_source import DemSource
    from quakesar.core.progress import Silent
    from radar_scenes import product

    folder, made = tmp_path_factory.mktemp("geocoded"), {}
    dem = DemSource(str(bam_small / "dem" / "dem_wgs84_1arcsec.tif"), "ellipsoid")

    def make(case, number, align_to=""):
        key = case, str(number), align_to
        if key not in made:
            place = folder / f"{len(made)}"
            place.mkdir()
            geometry = str(place / "geometry.tif") if key == ("clean", "9192", "") else ""
            job = GeocodeJob(
                product(bam_small, case, number),
                dem,
                str(place / "scene.tif"),
                orbits=str(bam_small / case / "orbits"),
                geometry=geometry,
                align_to=align_to,
            )
            made[key] = SimpleNamespace(path=job.output, values=geocode_scene(job, Silent()).values)
        return made[key].path

    make.values = lambda path: next(item.values for item in made.values() if item.path == path)
    return make
