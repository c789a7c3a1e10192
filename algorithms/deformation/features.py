"""Features with numbers as plain values, for the tools of this group."""

from __future__ import annotations

from typing import Optional

from qgis.core import NULL

from ...core.errors import InputError
from ..reading import Reading

# Where the motion of a station may be found.
GNSS_FIELDS = {
    "east": ("e", "east", "de", "ux", "ue", "d_e", "east_m", "ve"),
    "north": ("n", "north", "dn", "uy", "un", "d_n", "north_m", "vn"),
    "up": ("u", "up", "du", "uz", "uu", "d_u", "up_m", "vu"),
    "sigma_east": ("sigma_e", "se", "sig_e", "e_sigma", "sigma_east", "std_e"),
    "sigma_north": ("sigma_n", "sn", "sig_n", "n_sigma", "sigma_north", "std_n"),
    "sigma_up": ("sigma_u", "su", "sig_u", "u_sigma", "sigma_up", "std_u"),
    "text:name": ("name", "station", "site", "id"),
}


def point_of(wkt: str) -> tuple:
    """Return x and y of the first point of a geometry."""
    return tuple(float(part) for part in wkt[wkt.rindex("(") + 1 : wkt.index(")")].split(",")[0].split()[:2])


def read_features(read: Reading, name: str, crs_wkt: str, fields: dict) -> tuple:
    """Return the features of a vector layer in `crs_wkt` as (well-known text, id, value of each field or None).

    Parameters
    ----------
    read : Reading
        The parameters of the run.
    name : str
        Of the vector parameter; an empty tuple when it was left out.
    crs_wkt : str
        CRS of the geometries returned.
    fields : dict of str to tuple
        What is wanted, and under which field names it may be found, in any case; ``text:`` before the key keeps texts.
    """
    places, found = None, []
    for feature, geometry in read.features(name, crs_wkt):
        if places is None:
            present = [field.name().lower() for field in feature.fields()]
            places = {key: _place(present, names) for key, names in fields.items()}
        if geometry is not None:
            values = (_value(feature, key, place, name) for key, place in places.items())
            found.append((geometry.asWkt(9), int(feature.id()), *values))
    return tuple(found)


def _place(present: list, names: tuple) -> Optional[int]:
    return next((present.index(name.lower()) for name in names if name and name.lower() in present), None)


def _value(feature, key, place, parameter):
    value = None if place is None else feature.attributes()[place]
    if value is None or value == NULL or value == "":
        return None
    if key.startswith("text:"):
        return str(value)
    try:
        return float(value)
    except (TypeError, ValueError):
        raise InputError(
            "{parameter}: the field {field} holds '{found}' in the feature {id}, and a number is wanted.",
            parameter=parameter,
            field=feature.fields()[place].name(),
            found=str(value),
            id=feature.id(),
        ) from None
