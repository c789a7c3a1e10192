"""Mechanisms of QuakeML and of the USGS: planes, tensors, places and units, against printed planes and each other."""

import json
import time

import numpy as np
import pytest
from quakesar.core.errors import FormatError, InputError
from quakesar.core.source.mechanism import mechanism_from_degrees, moment_tensor, nodal_planes, tensor_to_spherical
from quakesar.core.source.moment_files import read_moment_tensors

# Bam: the planes that the USGS printed; the tensor follows from the first of them by Aki and Richards' eq. 4.91.
PLANES = ((174.0, 88.0, 178.0), (264.0, 88.0, 2.0))
MOMENT = 6.6e18
NAMES = ("rr", "tt", "pp", "rt", "rp", "tp")


def tensor():
    return tensor_to_spherical(moment_tensor(mechanism_from_degrees(*PLANES[0]), MOMENT))


def quakeml(*, planes=True, moment=True, magnitude=True):
    value = "<{0}><value>{1}</value></{0}>".format
    parts = []
    if planes:
        inner = "".join(
            f"<nodalPlane{k}>" + "".join(map(value, ("strike", "dip", "rake"), plane)) + f"</nodalPlane{k}>"
            for k, plane in enumerate(PLANES, 1)
        )
        parts.append(f"<nodalPlanes>{inner}</nodalPlanes>")
    if moment:
        inner = "<derivedOriginID>o2</derivedOriginID><momentMagnitudeID>m1</momentMagnitudeID>"
        inner += value("scalarMoment", MOMENT) + "<tensor>"
        inner += "".join(value(f"M{name}", m) for name, m in zip(NAMES, tensor())) + "</tensor>"
        parts.append(f"<momentTensor publicID='t'>{inner}</momentTensor>")
    origins = "".join(
        f"<origin publicID='{name}'>" + "".join(map(value, ("longitude", "latitude", "depth"), place)) + "</origin>"
        for name, place in (("o1", (58.0, 28.0, 5e3)), ("o2", (58.33, 29.0, 10e3)))
    )
    size = "<magnitude publicID='m1'><mag><value>6.5</value></mag></magnitude>" if magnitude else ""
    return (
        "<?xml version='1.0'?><q:quakeml xmlns:q='x'><eventParameters><event publicID='smi:a/bam'>"
        "<description><text>Bam &amp; Arg</text></description>"
        f"{origins}{size}<focalMechanism publicID='f'>{''.join(parts)}</focalMechanism>"
        "</event></eventParameters></q:quakeml>"
    )


def usgs(*, products=None, **changes):
    facts = {
        "derived-longitude": "58.33",
        "derived-latitude": "29.0",
        "derived-depth": "10",
        "derived-magnitude": "6.5",
        "scalar-moment": str(MOMENT),
        **{f"nodal-plane-{k + 1}-{n}": str(v) for k in (0, 1) for n, v in zip(("strike", "dip", "rake"), PLANES[k])},
        **{f"tensor-m{name}": str(v) for name, v in zip(NAMES, tensor())},
        **changes,
    }
    facts = {key: value for key, value in facts.items() if value is not None}
    poor = {"preferredWeight": 1, "properties": {"nodal-plane-1-strike": "10"}}
    products = products or {"moment-tensor": [poor, {"preferredWeight": 7, "properties": facts}]}
    place = {"type": "Point", "coordinates": [58.31, 28.99, 10.0]}
    return json.dumps({"type": "Feature", "id": "us1", "geometry": place, "properties": {"products": products}})


def read(tmp_path, text):
    path = tmp_path / "event"
    path.write_text(text, encoding="utf-8")
    return read_moment_tensors(path).events


@pytest.mark.parametrize("text", [quakeml(), usgs(), quakeml(planes=False)])
def test_planes_tensor_place_and_moment(tmp_path, text):
    (event,) = read(tmp_path, text)
    assert (event.longitude_deg, event.latitude_deg, event.depth_m) == pytest.approx((58.33, 29.0, 10e3))
    assert event.moment_nm == pytest.approx(MOMENT)
    assert event.magnitude == pytest.approx((np.log10(MOMENT) - 9.1) / 1.5)
    # printed to a degree; computed: 264.1 / 88.0 / 2.0 (Aki and Richards)
    found = sorted(plane.degrees() for plane in event.planes)
    assert np.array(found) == pytest.approx(np.array(PLANES), abs=0.15)
    moment = nodal_planes(event.tensor_nm)[2]
    assert moment == pytest.approx(MOMENT, rel=1e-9)
    assert tensor_to_spherical(event.tensor_nm) == pytest.approx(tensor(), rel=1e-9, abs=1e-6 * MOMENT)


def test_names_are_resolved_and_the_first_plane_alone_is_enough(tmp_path):
    (event,) = read(tmp_path, quakeml(moment=False))
    assert (event.name, event.region) == ("bam", "Bam & Arg")
    assert event.moment_nm == pytest.approx(10 ** (1.5 * 6.5 + 9.1))
    assert event.depth_m == 5e3  # the first origin: no tensor names one
    planes = {f"nodal-plane-2-{name}": None for name in ("strike", "dip", "rake")}
    (event,) = read(tmp_path, usgs(**planes, **{f"tensor-m{name}": None for name in NAMES}))
    assert event.planes[1].degrees() == pytest.approx((264.07, 88.0, 2.0), abs=0.05)


def test_a_mechanism_that_says_nothing_is_passed_over(tmp_path):
    empty = "<focalMechanism publicID='e'><waveformID/></focalMechanism>"
    (event,) = read(tmp_path, quakeml().replace("<focalMechanism", empty + "<focalMechanism", 1))
    assert event.moment_nm == pytest.approx(MOMENT)


def test_a_focal_mechanism_is_taken_where_there_is_no_tensor(tmp_path):
    facts = {"nodal-plane-1-strike": "174", "nodal-plane-1-dip": "88", "nodal-plane-1-slip": "178"}
    product = {"focal-mechanism": [{"properties": {**facts, "derived-magnitude": "6.5"}}]}
    (event,) = read(tmp_path, usgs(products=product))
    assert event.planes[0].degrees() == pytest.approx(PLANES[0])
    assert event.longitude_deg == 58.31  # of the event, because the product has no place


@pytest.mark.parametrize(
    ("text", "match"),
    [
        (usgs(products={"origin": [{}]}), "neither a moment tensor nor a focal mechanism"),
        ('{"type": "FeatureCollection", "features": []}', "no products"),
        (usgs(**{"scalar-moment": "much"}), "'much' stands where a number"),
        (quakeml(planes=False, moment=False), "no event with nodal planes"),
        (quakeml(moment=False, magnitude=False), "no moment and no magnitude"),
        ('<!DOCTYPE a [<!ENTITY b "c">]><quakeml/>', "document type"),
        ("neither", "ndk"),
    ],
)
def test_what_is_not_a_mechanism_is_refused(tmp_path, text, match):
    with pytest.raises(FormatError, match=match):
        read(tmp_path, text)


@pytest.mark.serial
def test_names_of_a_hostile_file(tmp_path):
    text = quakeml().replace("Bam &amp; Arg", "&#xD800;&#233;")
    assert read(tmp_path, text)[0].region == "\ufffd\u00e9"  # half of a character cannot be written anywhere
    start = time.monotonic()
    with pytest.raises(FormatError, match="broken tag"):
        read(tmp_path, "<a><" + "b" * 100_000)
    assert time.monotonic() - start < 5.0  # a name without an end was tried at each of its letters: minutes


def test_a_bad_event_of_a_catalogue_is_left_out(tmp_path):
    good = quakeml()
    start, end = good.index("<event "), good.index("</event>") + len("</event>")
    event = good[start:end]
    without_depth = event.replace("<depth><value>5000.0</value></depth>", "").replace(
        "<depth><value>10000.0</value></depth>", ""
    )
    text = good[:start] + without_depth + event + event.replace("58.33", "east") + good[end:]
    path = tmp_path / "catalogue.xml"
    path.write_text(text, encoding="utf-8")
    found = read_moment_tensors(path)
    assert [one.moment_nm for one in found.events] == pytest.approx([MOMENT])
    assert ["no place with a depth" in str(found.left_out[0]), "'east' stands" in str(found.left_out[1])] == [True] * 2
    path.write_text(good[:start] + without_depth + good[end:], encoding="utf-8")
    with pytest.raises(FormatError, match="no place with a depth"):
        read_moment_tensors(path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        read_moment_tensors(tmp_path / "none.xml")
