"""What astropy and pyCSEP say, asked by `thermal.py`; runs in the interpreter that has them.

Reads a JSON object from standard input and writes one: versions, positions of the bodies, and scores.
"""

from __future__ import annotations

import json
import sys

import numpy as np


def bodies(times: list) -> dict:
    """Return Earth-fixed positions of Moon and Sun in metres by astropy's built-in ephemeris."""
    import astropy
    from astropy.coordinates import ITRS, get_body
    from astropy.time import Time

    when = Time(times, scale="utc")
    found = {"version": astropy.__version__}
    for name in ("moon", "sun"):
        place = get_body(name, when).transform_to(ITRS(obstime=when)).cartesian.xyz.to("m").value.T
        found[name] = place.tolist()
    return found


def scores(rates: list, reference: list, cells: list) -> dict:
    """Return the likelihood, both quantiles of the N-test, and gain and t of the paired test, by pyCSEP.

    The public functions want forecasts and catalogues; these are made of one magnitude bin and one cell per rate.
    """
    import csep
    from csep.core import poisson_evaluations as tests
    from csep.core.catalogs import CSEPCatalog
    from csep.core.forecasts import GriddedForecast
    from csep.core.regions import CartesianGrid2D

    # a strip of cells of a tenth of a degree, numbered from west to east
    west = np.round(0.1 * np.arange(len(rates)), 1)
    region = CartesianGrid2D.from_origins(np.column_stack([west, np.zeros(len(rates))]), dh=0.1, magnitudes=[5.0])
    forecasts = [GriddedForecast(data=np.array(values)[:, None], region=region, magnitudes=np.array([5.0]), name=name)
                 for values, name in ((rates, "one"), (reference, "two"))]  # fmt: skip
    rows = [(str(k), 1000 * k, 0.05, float(west[cell] + 0.05), 9.0, 5.5) for k, cell in enumerate(cells)]
    catalogue = CSEPCatalog(data=rows, region=region)
    likelihood = tests.likelihood_test(forecasts[0], catalogue, num_simulations=10, seed=1)
    number = tests.number_test(forecasts[0], catalogue)
    paired = tests.paired_t_test(forecasts[0], forecasts[1], catalogue)
    return {
        "version": csep.__version__,
        "likelihood": float(likelihood.observed_statistic),
        "quantiles": [float(value) for value in number.quantile],
        "gain": float(paired.observed_statistic),
        "t": float(paired.quantile[0]),
    }


def main() -> None:
    """Answer one question."""
    asked = json.load(sys.stdin)
    found = {"bodies": bodies(asked["times"]), "scores": scores(asked["rates"], asked["reference"], asked["cells"])}
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
