"""Readers of other programs' faults, on files written out by hand after the published formats."""

import numpy as np
import pytest
from quakesar.core.errors import FormatError, InputError
from quakesar.core.source.catalogue import fault_of_magnitude, read_global_cmt
from quakesar.core.source.fault_files import (
    read_coulomb,
    read_coulomb_origin,
    read_finite_source,
    read_subfaults,
    read_told_magnitude,
)
from quakesar.core.source.faults import summarise_source
from quakesar.core.source.frame import LocalFrame
from quakesar.core.source.mechanism import mechanism_from_degrees, nodal_planes

FSP = """% ---------------- FINITE-SOURCE RUPTURE MODEL ----------------
% Event : Nowhere          01/01/2001      [Nobody (2002)]
% Loc  : LAT  = 29.052      LON = 58.365     DEP = 8.0
% Size : LEN  = 10.0 km     WID =  4.0 km    Mw = 6.00  Mo = 1.2e+18 Nm
% Mech : STRK = 176.0       DIP = 88.0       RAKE = 170.5      Htop = 0.5 km
% Invs :  Nx  =  2  Nz  = 1  Fmin = 0.05 Hz  Fmax = 0.50 Hz
% Invs :  Dx  =  5.00 km    Dz  = 4.00 km
%   Coordinates are given for {where} of each subfault or segment: |'|
%    LAT       LON       X==EW       Y==NS       Z       SLIP  {rake}
   29.0745   58.3632   -0.0900   -5.0100    {z}    1.0000 {first}
   29.0295   58.3668    0.2600   -0.0200    {z}    2.0000 {second}
"""

SEGMENTS = """% Mech : STRK = 154.0 DIP = 88.0 RAKE = 179.0 Htop = 0.0 km
%   Coordinates are given for top-center of each subfault or segment: |'|
% SEGMENT #  1:  STRIKE =  229.0 deg       DIP =  81.0 deg
%           Dx =   2.00 km       Dz = 2.00 km
%    LAT     LON     X==EW     Y==NS     Z     SLIP
   29.0565   58.3683    5.5913   26.4079   -0.0000    0.0049
% SEGMENT #  2:  STRIKE =  190.0 deg       DIP =  71.0 deg
%           Dx =   2.54 km       Dz = 3.00 km
%    LAT     LON     X==EW     Y==NS     Z     SLIP
   29.0049   58.3074    0.1258   20.5265   1.5000    0.3004
"""

COULOMB = """A comment
#reg1=  0  #reg2=  0  #fixed=  2  sym=  1
 PR1=       .250      PR2=       .250    DEPTH=        7.5
FRIC=       .400

  #   X-start    Y-start     X-fin      Y-fin   Kode  {slip}   dip angle     top      bot
xxx xxxxxxxxxx xxxxxxxxxx xxxxxxxxxx xxxxxxxxxx xxx xxxxxxxxxx xxxxxxxxxx xxxxxxxxxx xxxxxxxxxx xxxxxxxxxx
  1     0.0000   -10.0000     0.0000    10.0000 {kode}     {first}     {second}    60.0000   1.0000   11.0000 main fault
  2     5.0000     0.0000     9.0000     3.0000 100     0.0000     0.0000    90.0000     0.0000     8.0000

    Grid Parameters
  1  ----------------------------  Start-x =   -50.00000
"""

# Bam as the catalogue lists its planes; the tensor belongs to them, the other numbers are made up.
NDK = """PDE  2003/12/26 01:56:52.4  29.00   58.31  10.0 6.0 6.8 SOUTHERN IRAN
C122603A         B: 54  129  45 S:  0    0   0 M: 51  130 135 CMT: 1 TRIHD:  6.4
CENTROID:      6.3 0.1  29.10 0.01   58.24 0.01  15.0  0.0 BDY  O-00000000000000
25  1.919 0.010 -2.261 0.010  0.342 0.010 -4.659 0.010 -1.685 0.010  8.020 0.010
V10   9.600 18  59   0.130 53 276  -9.730 25 127   9.660 172  59  167  269  79   32
"""


def write(tmp_path, text):
    path = tmp_path / "file"
    path.write_text(text)
    return path


@pytest.mark.parametrize("where", ["top-center", "center"])
def test_finite_source(tmp_path, where):
    z = "0.5000" if where == "top-center" else "2.49878"
    text = FSP.format(where=where, rake="RAKE", z=z, first="160.0", second="-175.0")
    frame = LocalFrame(58.365, 29.052)
    faults = read_finite_source(write(tmp_path, text), frame)
    assert len(faults) == 2
    for fault, slip, rake in zip(faults, (1.0, 2.0), (160.0, -175.0)):
        assert fault.mechanism.degrees() == pytest.approx((176.0, 88.0, rake))
        assert (fault.length_m, fault.width_m, fault.slip_m) == (5e3, 4e3, slip)
        assert fault.top_depth_m == pytest.approx(500.0, abs=0.1)
    point = "top_centre" if where == "top-center" else "centroid"
    east, north, _ = faults[0].point(point)
    lon, lat = frame.to_geographic(east, north)
    assert (lon, lat) == pytest.approx((58.3632, 29.0745), abs=1e-7)
    ends = np.array(faults[0].point("top_end")), np.array(faults[1].point("top_start"))
    assert np.linalg.norm(ends[0] - ends[1]) < 30.0  # the patches touch, to the four decimals of the file


def test_finite_source_without_rake_uses_the_header(tmp_path):
    text = FSP.format(where="top-center", rake="", z="0.5", first="", second="")
    faults = read_finite_source(write(tmp_path, text), LocalFrame(58.365, 29.052))
    assert faults[0].mechanism.degrees()[2] == pytest.approx(170.5)


def test_finite_source_of_segments(tmp_path):
    one, two = read_finite_source(write(tmp_path, SEGMENTS), LocalFrame(58.365, 29.052))
    assert one.mechanism.degrees() == pytest.approx((229.0, 81.0, 179.0))
    assert two.mechanism.degrees() == pytest.approx((190.0, 71.0, 179.0))
    assert (two.length_m, two.width_m, two.top_depth_m) == (2540.0, 3e3, 1.5e3)
    assert one.top_depth_m == 0.0


def test_coulomb_with_components(tmp_path):
    text = COULOMB.format(slip="rt.lat    reverse", kode=100, first="3.0000", second="4.0000")
    main, receiver = read_coulomb(write(tmp_path, text))
    assert main.name == "main fault"
    assert main.slip_m == pytest.approx(5.0)
    assert np.degrees(main.rake_rad) == pytest.approx(np.degrees(np.arctan2(4.0, -3.0)))
    expected = [(0.0, -10e3, 1e3), (0.0, 10e3, 1e3)]
    np.testing.assert_allclose(main.outline()[:2], expected, atol=1e-9)
    assert main.outline()[2][0] > 0.0  # dips to the east, right of its strike to the north
    assert main.bottom_depth_m == pytest.approx(11e3)
    assert receiver.slip_m == 0.0
    assert np.degrees(receiver.strike_rad) == pytest.approx(53.13, abs=0.01)


def test_coulomb_with_rake(tmp_path):
    text = COULOMB.format(slip="rake    netslip", kode=100, first="-90.0000", second="1.5000")
    main = read_coulomb(write(tmp_path, text))[0]
    assert main.slip_m == 1.5
    assert np.degrees(main.rake_rad) == pytest.approx(-90.0)


@pytest.mark.parametrize(("kode", "slip", "rake", "opening"), [(200, 3.0, 180.0, 4.0), (300, 4.0, 90.0, 3.0)])
def test_coulomb_with_opening(tmp_path, kode, slip, rake, opening):
    """Kode 200: right-lateral slip, opening; Kode 300: opening, reverse slip, as the examples of the program say."""
    text = COULOMB.format(slip="rt.lat    reverse", kode=kode, first="3.0000", second="4.0000")
    main = read_coulomb(write(tmp_path, text))[0]
    assert (main.slip_m, main.opening_m) == (slip, opening)
    assert np.degrees(main.rake_rad) == pytest.approx(rake)


def test_coulomb_tables_without_empty_lines_and_with_old_line_ends(tmp_path):
    """Habits of genuine files: the next part follows at once, a second table comes later, lines end in CR or CRLF."""
    text = COULOMB.format(slip="rt.lat    reverse", kode=100, first="3.0000", second="4.0000")
    lines = [line for line in text.splitlines() if line.strip()]
    table = lines.index(next(line for line in lines if "X-start" in line))
    lines += lines[table : table + 3]
    for end in ("\r", "\r\n", "\n"):
        (tmp_path / "file").write_bytes(end.join(lines).encode())
        assert [fault.slip_m for fault in read_coulomb(tmp_path / "file")] == pytest.approx([5.0, 0.0, 5.0])


def test_the_magnitude_in_a_head(tmp_path):
    assert read_told_magnitude(write(tmp_path, FSP)) == 6.0
    assert read_told_magnitude(write(tmp_path, "x.inp inverted with Mo = 2.7e+20N-m, and Mw = 7.56\n")) == 7.56
    assert read_told_magnitude(write(tmp_path, "% Mw = 999.0\n")) is None
    assert read_told_magnitude(write(tmp_path, COULOMB)) is None
    assert read_told_magnitude(write(tmp_path, COULOMB.replace("main fault", "northern half, Mw = 6.10"))) is None
    assert read_told_magnitude(write(tmp_path, f"Mw = 6.40\n{COULOMB.replace('main fault', 'Mw = 6.10')}")) == 6.4
    assert read_told_magnitude(write(tmp_path, SEGMENTS.replace("81.0 deg", "81.0 deg  Mw = 6.10"))) is None


def test_a_catalogue_survives_its_bad_events(tmp_path):
    """Numbers that cannot be, a line too few and a line too many cost their own events and no others."""
    lines = NDK.splitlines()
    spoiled = NDK.replace("29.10 0.01", "29.1x 0.01")
    text = "\n".join([NDK, spoiled, *lines[:4], "", *lines, *lines, "V10 once more", NDK])
    found = read_global_cmt(write(tmp_path, text))
    assert [event.name for event in found.events] == ["C122603A"] * 3
    told = [str(error) for error in found.left_out]
    assert ["line 7" in told[0], "this one 4" in told[1], "this one 6" in told[2]] == [True] * 3
    with pytest.raises(FormatError, match="none of its 2 events can be read; of the first one it is said"):
        read_global_cmt(write(tmp_path, spoiled + spoiled))


def test_global_cmt(tmp_path):
    event = read_global_cmt(write(tmp_path, NDK)).events[0]
    assert event.name == "C122603A"
    assert event.region == "SOUTHERN IRAN"
    assert (event.longitude_deg, event.latitude_deg, event.depth_m) == (58.24, 29.10, 15e3)
    assert event.moment_nm == pytest.approx(9.66e18)
    assert event.planes[0].degrees() == pytest.approx((172.0, 59.0, 167.0))
    # the tensor and the planes of the file describe the same event
    first, second, moment = nodal_planes(event.tensor_nm)
    assert moment == pytest.approx(event.moment_nm, rel=0.02)
    for printed in event.planes:
        assert any(np.allclose(p.degrees(), printed.degrees(), atol=2.0) for p in (first, second))


def test_rectangle_for_a_magnitude():
    mechanism = mechanism_from_degrees(172.0, 59.0, 167.0)
    fault = fault_of_magnitude((1e3, 2e3, 10e3), mechanism, 8.25e18)
    assert fault.point("centroid") == pytest.approx((1e3, 2e3, 10e3))
    assert summarise_source(fault).moment_nm == pytest.approx(8.25e18)
    assert 20e3 < fault.length_m < 35e3
    assert fault_of_magnitude((0.0, 0.0, 2e3), mechanism, 8.25e18).top_depth_m == pytest.approx(0.0, abs=1e-6)


def test_bad_files(tmp_path):
    frame = LocalFrame(58.365, 29.052)
    with pytest.raises(FormatError, match="no patches"):
        read_finite_source(write(tmp_path, "% nothing\n"), frame)
    with pytest.raises(FormatError, match="line 1"):
        read_finite_source(write(tmp_path, "1 2 3\n"), frame)
    with pytest.raises(FormatError, match="no faults"):
        read_coulomb(write(tmp_path, "nothing\n"))
    with pytest.raises(InputError, match="Kode 400"):
        read_coulomb(write(tmp_path, COULOMB.format(slip="rake netslip", kode=400, first="1", second="1")))
    with pytest.raises(FormatError, match="five lines for each event"):
        read_global_cmt(write(tmp_path, "PDE\n"))
    with pytest.raises(FormatError, match="has five lines and this one 1"):
        read_global_cmt(write(tmp_path, NDK.splitlines()[0]))
    with pytest.raises(FormatError, match="not an event"):
        read_global_cmt(write(tmp_path, NDK.splitlines()[0] + "\nb\nc\nd\ne\n"))
    with pytest.raises(InputError, match="cannot be read"):
        read_coulomb(tmp_path / "absent")


SUBFAULTS = """#Total number of fault_segments=     1
#Fault_segment =   1 nx(Along-strike)=   2 Dx= 14.00km ny(downdip)=   1 Dy=  8.00km
#Boundary of Fault_segment     1. EQ in cell (1,1). Lon:  58.3000   Lat: 29.0000
#Lon.  Lat.  Depth
      {corner}
      58.30000       29.25000        5.00000
      58.36000       29.25000       10.00000
      58.36000       29.00000       10.00000
      {corner}
#Lat. Lon. depth slip rake strike dip t_rup t_ris t_fal mo
  29.00000   58.30000    5.00000   150.0000  170.0   0.0   60.0  1.0  2.0  2.0  1e25
  29.12630   58.30000    5.00000    50.0000  165.0   0.0   60.0  2.0  2.0  2.0  1e25
"""


@pytest.mark.parametrize("corner", ["58.30000 29.00000 5.00000", "58.28000 28.94000 1.53600"])
def test_subfaults_of_the_usgs_tell_their_reference_by_the_boundary(tmp_path, corner):
    frame = LocalFrame(58.3, 29.0)
    faults = read_subfaults(write(tmp_path, SUBFAULTS.format(corner=corner)), frame)
    assert [f.slip_m for f in faults] == pytest.approx([1.5, 0.5])
    assert (faults[0].length_m, faults[0].width_m) == (14e3, 8e3)
    assert faults[1].mechanism.degrees() == pytest.approx((0.0, 60.0, 165.0))
    point = "top_start" if corner.startswith("58.3") else "centroid"
    assert faults[0].point(point) == pytest.approx((0.0, 0.0, 5e3), abs=1e-3)
    # the second patch begins where the first one ends: 14 km to the north
    assert faults[1].top_north_m - faults[0].top_north_m == pytest.approx(14e3, rel=2e-3)


def test_a_subfault_that_is_cut_short_is_refused(tmp_path):
    text = SUBFAULTS.format(corner="58.30000 29.00000 5.00000").replace("0.0   60.0  2.0  2.0  2.0  1e25", "0.0")
    with pytest.raises(FormatError, match="this line 6"):
        read_subfaults(write(tmp_path, text), LocalFrame(58.3, 29.0))


@pytest.mark.parametrize(("old", "new"), [("29.10 0.01", "nan 0.01"), ("172  59", "172  95"), ("9.660", "inf")])
def test_an_event_with_impossible_numbers_is_refused(tmp_path, old, new):
    assert old in NDK
    with pytest.raises(FormatError, match="ndk"):
        read_global_cmt(write(tmp_path, NDK.replace(old, new)))


def test_subfaults_refuse_other_files(tmp_path):
    frame = LocalFrame(58.3, 29.0)
    with pytest.raises(FormatError, match="not a finite-fault solution"):
        read_subfaults(write(tmp_path, "# nothing\n"), frame)
    with pytest.raises(FormatError, match="before the head"):
        read_subfaults(write(tmp_path, "29 58 5 100 0 0 60\n"), frame)
    with pytest.raises(FormatError, match="numbers are wanted"):
        read_subfaults(write(tmp_path, "29 58 deep\n"), frame)


def test_the_origin_of_a_coulomb_file(tmp_path):
    text = COULOMB.format(slip="rt.lat", kode=100, first=1.0, second=0.0)
    assert read_coulomb_origin(write(tmp_path, text)) is None
    text += "     Map info\n  3  -----  zero lon  =  5.8360000E+01\n  6  -----  zero lat  =  2.9050000E+01\n"
    assert read_coulomb_origin(write(tmp_path, text)) == pytest.approx((58.36, 29.05))
