"""The inversion for the geometry as a user meets it: layers in, styled layers out that the other tools take."""

import json

import processing
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from quakesar.algorithms import styles


@pytest.fixture
def run(provider, recipes, context, listener, thread_mode, tmp_path):
    """Run the tool with the recipe's layers and other parameters; returns results and what was heard."""

    def runner(**values):
        heard = listener()
        outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("FAULTS", "MECHANISMS", "RESIDUAL")}
        parameters = {**recipes.parameters("invertgeometry"), "STEPS": 60, **outputs, **values}
        return processing.run("quakesar:invertgeometry", parameters, context=context, feedback=heard), heard

    return runner


def test_faults_found_feed_the_forward_model_and_mechanisms_are_drawn(run, recipes, context, listener, tmp_path):
    found, _ = run()
    # the layers were made with Mw 6.544
    assert found["MW"] == pytest.approx(6.544, abs=0.05)
    points = QgsVectorLayer(found["MECHANISMS"])
    assert styles.apply(points, "beachballs")
    assert next(points.getFeatures())["svg"].startswith("base64:")
    residual = QgsVectorLayer(found["RESIDUAL"])
    assert styles.apply(residual, "residual_points")
    assert residual.renderer().ranges()[-1].label().endswith("cm")
    forward = processing.run(
        "quakesar:okadaforward",
        {"FAULTS": found["FAULTS"], **{name: str(tmp_path / f"{name}.tif") for name in "ENU"}},
        context=context,
        feedback=listener(),
    )
    assert forward["MAGNITUDE"] == pytest.approx(found["MW"], abs=1e-6)


def test_a_covariance_for_each_layer_is_wanted(run, tmp_path):
    path = tmp_path / "one.csv"
    path.write_text("1\n")
    with pytest.raises(QgsProcessingException):
        run(COVARIANCES=[str(path)])


def test_a_dip_bound_and_a_drawn_fault_reach_the_job(run, tmp_path):
    feature = {
        "type": "Feature",
        "properties": {"top_depth": 1500.0},
        "geometry": {"type": "LineString", "coordinates": [[58.352, 28.98], [58.348, 29.08]]},
    }
    path = tmp_path / "drawn.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    found, _ = run(START=str(path), DIP=80.0, MIN_DIP=70.0, MAX_DIP=89.0)
    fault = next(QgsVectorLayer(found["FAULTS"]).getFeatures())
    assert 70.0 <= fault["dip"] <= 89.0
    assert found["MW"] == pytest.approx(6.544, abs=0.05)
