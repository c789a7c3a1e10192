"""Build the model of the thermal chain; run it as `models_deformation.py`.

It writes ``algorithms/models/thermal_chain.model3``; see models.py for which QGIS to use and when to run it again.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from qgis.core import QgsApplication

sys.path.append(str(Path(__file__).resolve().parent))

from models import output, parameter, provider_tools
from models_deformation import MODELS, Given, Plan, Step, build

_QUAKES = {"CATALOGUE": parameter("CATALOGUE"), "MIN_MAGNITUDE": parameter("MIN_MAGNITUDE")}
_TEST = {"ALARMS": output("alarms"), **_QUAKES, "RHO": output("prior", "RHO")}
CHAIN = Plan(
    "thermal_chain.model3",
    "Thermal anomalies: from a cube to a tested probability",
    {
        "CUBE": Given("thermalindex", "INPUT", "", (0, 0)),
        "MODE": Given("thermalindex", "MODE", "", (1, 0)),
        "RADIUS": Given("thermalalarms", "RADIUS", "", (2, 0)),
        "T2": Given("thermalalarms", "T2", "Last day of an alarm", (3, 0)),
        "CATALOGUE": Given("seismicprior", "CATALOGUE", "", (4, 0)),
        "MIN_MAGNITUDE": Given("seismicprior", "MIN_MAGNITUDE", "", (5, 0)),
        "DAY": Given("hybridprobability", "DAY", "First day of the probability", (0, 6)),
    },
    {
        "index": Step(
            "thermalindex",
            "Thermal index",
            {"INPUT": parameter("CUBE"), "MODE": parameter("MODE")},
            {"OUTPUT": "Index"},
            (0, 1.2),
        ),
        "cores": Step(
            "heatingcore",
            "Heating core",
            {"INPUT": output("index")},
            {"OUTPUT": "Heating cores", "REJECTED": "Rejected events"},
            (0, 2.2),
        ),
        "alarms": Step(
            "thermalalarms",
            "Thermal alarms",
            {
                "EVENTS": output("cores"),
                "CUBE": parameter("CUBE"),
                "RADIUS": parameter("RADIUS"),
                "T2": parameter("T2"),
            },
            {"OUTPUT": "Alarms"},
            (0, 3.4),
        ),
        "prior": Step(
            "seismicprior",
            "Seismic prior",
            {**_QUAKES, "CUBE": parameter("CUBE"), "RADIUS": parameter("RADIUS"), "WINDOW": parameter("T2")},
            {"OUTPUT": "Rate", "RHO": "Reference measure", "EMPIRICAL": "Chance as seen", "POISSON": "Chance Poisson"},
            (4, 1.2),
        ),
        "contingency": Step(
            "contingency",
            "Contingency",
            _TEST,
            {"OUTPUT": "Alarms with hits", "QUAKES": "Earthquakes with hits", "HTML": "Contingency report"},
            (2, 4.4),
        ),
        "molchan": Step(
            "molchan", "Molchan diagram", _TEST, {"OUTPUT": "Molchan curve", "HTML": "Molchan report"}, (4, 3.4)
        ),
        "hybrid": Step(
            "hybridprobability",
            "Hybrid probability",
            {
                "PRIOR": output("prior"),
                "ALARMS": output("alarms"),
                "DAY": parameter("DAY"),
                "WINDOW": parameter("T2"),
                "QUAKES": output("contingency", "QUAKES_COUNT"),
                "QUAKES_HIT": output("contingency", "QUAKES_HIT"),
                "TAU": output("contingency", "TAU"),
                "CHANCE": output("molchan", "P_HEADLINE"),
            },
            {"OUTPUT": "Probability", "LOWER": "Probability lower", "UPPER": "Probability upper",
             "GAIN": "Ratio to the prior"},
            (2, 6),
        ),
    },
    {
        "ALG_DESC": "The whole chain from a cube of daily fields and a catalogue: index, heating cores, alarms; the"
        " seismic prior; hits and misses; the Molchan test against three kinds of chance; and the prior changed by the"
        " alarms, which stays unchanged when their skill is not significant.\n\nSkill and probability come from the"
        " same years here, which flatters the alarms: for a study choose thresholds with Train thermal, and test on"
        " other years. Nothing of this is a prediction.",
        "SHORT_DESCRIPTION": "From a daily cube and a catalogue to tested alarms and a probability.",
        "ALG_CREATOR": "QuakeSAR",
        "index:Index": "Standard deviations, one band a day.",
        "cores:Heating cores": "Events that passed all rules.",
        "cores:Rejected events": "Events with the rule that failed first.",
        "alarms:Alarms": "Windows in space and time.",
        "prior:Rate": "Earthquakes per square kilometre and year.",
        "prior:Reference measure": "Expected share of the earthquakes; sums to 1.",
        "prior:Chance as seen": "Share of windows that held an earthquake.",
        "prior:Chance Poisson": "The same from the rate alone.",
        "contingency:Alarms with hits": "hit is 1 for alarms followed by an earthquake.",
        "contingency:Earthquakes with hits": "hit is 1 inside an alarm.",
        "contingency:Contingency report": "Both views with their denominators.",
        "molchan:Molchan curve": "Coverage, misses and false alarms by threshold.",
        "molchan:Molchan report": "Diagrams, three chances and scores.",
        "hybrid:Probability": "Chance of at least one earthquake in the cell during the window.",
        "hybrid:Probability lower": "Lower end of its 95 percent interval.",
        "hybrid:Probability upper": "Upper end of its 95 percent interval.",
        "hybrid:Ratio to the prior": "1 where nothing changes.",
    },
)  # fmt: skip
PLANS = (CHAIN,)


def main() -> None:
    """Write the model."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], GUIenabled=False)
    application.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    model = build(CHAIN, provider_tools())
    if not model.toFile(str(MODELS / CHAIN.file)):
        raise SystemExit(f"{CHAIN.file} could not be written.")
    print(f"{CHAIN.file}: {len(model.childAlgorithms())} tools")


if __name__ == "__main__":
    main()
