"""ENVISAT's ASCII headers: keyword lines of fixed length for the main, specific and data set descriptors."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
MPH_SIZE = 1247
DSD_SIZE = 280
EPOCH_2000 = datetime(2000, 1, 1)
DELTA_UT1 = "-.380000"


class DataSet(NamedTuple):
    """One data set descriptor: name, type (A, M or R), offset, records and bytes per record, referenced file."""

    name: str
    kind: str
    offset: int = 0
    records: int = 0
    record_size: int = 0
    filename: str = ""


class MainHeader(NamedTuple):
    """What differs between main product headers; lengths are those of the standard."""

    product: str
    ref_doc: str
    station: str
    center: str
    processed: datetime
    software: str
    start: datetime
    stop: datetime
    cycle: int
    relative_orbit: int
    absolute_orbit: int
    vector_time: datetime
    position_m: tuple
    velocity_m_s: tuple
    vector_source: str
    total_size: int
    sph_size: int
    descriptors: int
    data_sets: int


def utc_text(time: datetime) -> str:
    """Format a time the ENVISAT way: 03-DEC-2003 06:11:58.812682."""
    return f"{time.day:02d}-{MONTHS[time.month - 1]}-{time.year:04d} {time:%H:%M:%S}.{time.microsecond:06d}"


def mjd2000(time: datetime):
    """Split a time into days since 2000-01-01, seconds of day and microseconds."""
    since = time - EPOCH_2000
    return since.days, since.seconds, since.microseconds


def _spare(count: int) -> str:
    return " " * count + "\n"


def main_header(header: MainHeader) -> bytes:
    """Write a main product header, 1247 bytes."""
    utc = utc_text
    lines = [
        f'PRODUCT="{header.product:<62}"\n',
        "PROC_STAGE=N\n",
        f'REF_DOC="{header.ref_doc:<23}"\n',
        _spare(40),
        f'ACQUISITION_STATION="{header.station:<20}"\n',
        f'PROC_CENTER="{header.center:<6}"\n',
        f'PROC_TIME="{utc(header.processed)}"\n',
        f'SOFTWARE_VER="{header.software:<14}"\n',
        _spare(40),
        f'SENSING_START="{utc(header.start)}"\n',
        f'SENSING_STOP="{utc(header.stop)}"\n',
        _spare(40),
        "PHASE=2\n",
        f"CYCLE={header.cycle:+04d}\n",
        f"REL_ORBIT={header.relative_orbit:+06d}\n",
        f"ABS_ORBIT={header.absolute_orbit:+06d}\n",
        f'STATE_VECTOR_TIME="{utc(header.vector_time)}"\n',
        f"DELTA_UT1={DELTA_UT1}<s>\n",
        *(f"{axis}_POSITION={value:+012.3f}<m>\n" for axis, value in zip("XYZ", header.position_m)),
        *(f"{axis}_VELOCITY={value:+012.6f}<m/s>\n" for axis, value in zip("XYZ", header.velocity_m_s)),
        f'VECTOR_SOURCE="{header.vector_source}"\n',
        _spare(40),
        f'UTC_SBT_TIME="{utc(header.start)}"\n',
        "SAT_BINARY_TIME=+0000000000\n",
        "CLOCK_STEP=+3906250000<ps>\n",
        _spare(32),
        f'LEAP_UTC="{"":27}"\n',
        "LEAP_SIGN=+000\n",
        "LEAP_ERR=0\n",
        _spare(40),
        "PRODUCT_ERR=0\n",
        f"TOT_SIZE={header.total_size:+021d}<bytes>\n",
        f"SPH_SIZE={header.sph_size:+011d}<bytes>\n",
        f"NUM_DSD={header.descriptors:+011d}\n",
        f"DSD_SIZE={DSD_SIZE:+011d}<bytes>\n",
        f"NUM_DATA_SETS={header.data_sets:+011d}\n",
        _spare(40),
    ]
    return "".join(lines).encode("ascii")


def data_set_descriptor(data_set: DataSet) -> bytes:
    """Write a data set descriptor, 280 bytes."""
    size = data_set.records * data_set.record_size
    lines = [
        f'DS_NAME="{data_set.name:<28}"\n',
        f"DS_TYPE={data_set.kind}\n",
        f'FILENAME="{data_set.filename:<62}"\n',
        f"DS_OFFSET={data_set.offset:+021d}<bytes>\n",
        f"DS_SIZE={size:+021d}<bytes>\n",
        f"NUM_DSR={data_set.records:+011d}\n",
        f"DSR_SIZE={data_set.record_size:+011d}<bytes>\n",
        _spare(32),
    ]
    return "".join(lines).encode("ascii")
