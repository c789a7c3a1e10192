"""The pairs of the guided path: those found among the scenes, the one that is on, and what each has led to."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple, Optional

from ..algorithms.texts import tr

# What a tool gives for one pair; everything else belongs to all pairs of a walk.
TOOLS = (
    "dinsar", "check", "rewrap", "profile", "comparegnss", "noisecovariance", "faulttrace", "contours", "downsample",
)  # fmt: skip
STEPS = ("run", "check", "interpret")


class Pair(NamedTuple):
    """Two scenes of one track, the earlier one first.

    Attributes
    ----------
    reference, secondary : str
        Paths of the scenes.
    first, second : str
        Their days.
    track : int
        Relative orbit.
    way : str
        ``ascending`` or ``descending``.
    """

    reference: str
    secondary: str
    first: str
    second: str
    track: int
    way: str

    @property
    def scenes(self) -> tuple:
        """The paths of both."""
        return self.reference, self.secondary

    @property
    def days(self) -> int:
        """Days between them."""
        return (date.fromisoformat(self.second) - date.fromisoformat(self.first)).days

    @property
    def mark(self) -> str:
        """What tells the pair from others wherever its files lie and whatever language is spoken."""
        return f"{self.first}/{self.second}/{self.track}/{self.way}"


def label(pair: Pair) -> str:
    """Return the name of a pair for lists and groups."""
    text = tr("{first} / {second}, {way} {track}")
    return text.format(first=pair.first, second=pair.second, track=pair.track, way=way_name(pair.way))


def way_name(way: str) -> str:
    """Return the direction of flight in the user's language."""
    return {"ascending": tr("ascending"), "descending": tr("descending")}.get(way, way)


def event_day(text: str) -> Optional[date]:
    """Return the day in a text such as ``2003-12-26`` or ``2003-12-26T01:56:52Z``, None where it is none."""
    try:
        return datetime.fromisoformat(text.strip().rstrip("Z")).date()
    except ValueError:
        return None


def found(values: dict) -> list:
    """Return the pairs among the scenes: those around the earthquake first, then by the days between."""
    made = []
    for first in values["scenes"]:
        for second in values["scenes"]:
            if _track(first) == _track(second) and first["date"] < second["date"]:
                ends = first["path"], second["path"], first["date"], second["date"]
                made.append(Pair(*ends, first["track"], first["pass"]))
    return sorted(made, key=lambda pair: (not encloses(pair, values["event"]), pair.days, pair))


def _track(scene: dict) -> tuple:
    return scene["track"], scene["pass"]


def encloses(pair: Pair, event: str) -> bool:
    """Tell whether the earthquake is after the first scene and not after the second; an unknown one always is."""
    day = event_day(event)
    return day is None or pair.first < day.isoformat() <= pair.second


def suggest_pair(values: dict) -> tuple:
    """Return the pair of one track around the earthquake with the fewest days between, or what is chosen already."""
    now = chosen(values)
    pairs = [pair for pair in found(values) if encloses(pair, values["event"])]
    known = {scene["path"] for scene in values["scenes"]}
    if not pairs:
        return now if set(now) <= known else ("", "")
    if not values["event"] and set(now) <= known:
        return now
    return pairs[0].scenes


def current(values: dict) -> Optional[Pair]:
    """Return the pair that is on, None where two scenes of one track are not chosen."""
    return next((pair for pair in found(values) if pair.scenes == chosen(values)), None)


def chosen(values: dict) -> tuple:
    """Return the paths of the scene before and the one after."""
    return values["reference"], values["secondary"]


def offered(values: dict) -> list:
    """Return the pairs of the walk: the one that is on, those with a map, and the best one of a track without a map."""
    pairs = found(values)
    mapped = [pair for pair in pairs if map_of(values, pair)]
    tracks = {(pair.track, pair.way) for pair in mapped}
    kept = set(mapped)
    for pair in pairs:
        if pair.scenes == chosen(values):
            kept.add(pair)
        if (pair.track, pair.way) not in tracks and encloses(pair, values["event"]):
            kept.add(pair)
            tracks.add((pair.track, pair.way))
    return [pair for pair in pairs if pair in kept]


def results_of(values: dict, pair: Pair) -> dict:
    """Return what the tools gave for a pair."""
    if pair.scenes == chosen(values):
        return {tool: given for tool, given in values["results"].items() if tool in TOOLS}
    return next((kept["results"] for kept in values["others"] if _scenes_of(kept) == pair.scenes), {})


def _scenes_of(kept: dict) -> tuple:
    return kept["reference"], kept["secondary"]


def file_of(values: dict, pair: Pair, tool: str, key: str) -> Optional[str]:
    """Return a file or layer that a tool gave for a pair, None where there is none or it is gone."""
    path = results_of(values, pair).get(tool, {}).get(key)
    gone = not isinstance(path, str) or (Path(path).is_absolute() and not Path(path).exists())
    return None if gone or not path else path


def map_of(values: dict, pair: Pair) -> Optional[str]:
    """Return the displacement map of a pair, None where it has none."""
    return file_of(values, pair, "dinsar", "DISPLACEMENT")


def with_file(values: dict, tool: str, key: str) -> list:
    """Return what a tool gave for each pair of the walk that has it, the pair that is on first."""
    pairs = sorted(found(values), key=lambda pair: pair.scenes != chosen(values))
    return [path for path in (file_of(values, pair, tool, key) for pair in pairs) if path]


def take(values: dict, reference: str, secondary: str) -> None:
    """Turn to another pair: put away what the one before has led to, and bring out what this one has."""
    before, after = chosen(values), (reference, secondary)
    if before == after:
        return
    own = {tool: given for tool, given in values["results"].items() if tool in TOOLS}
    others = [kept for kept in values["others"] if _scenes_of(kept) not in (before, after)]
    back = next((kept for kept in values["others"] if _scenes_of(kept) == after), {"results": {}, "seen": []})
    if own and all(before):
        seen = [step for step in values["seen"] if step in STEPS]
        others.append({"reference": before[0], "secondary": before[1], "results": own, "seen": seen})
    shared = {tool: given for tool, given in values["results"].items() if tool not in TOOLS}
    values["results"] = {**shared, **back["results"]}
    values["seen"] = [step for step in values["seen"] if step not in STEPS] + list(back["seen"])
    values["others"] = others
    values["reference"], values["secondary"] = after


def run_number(results: dict) -> int:
    """Return the number in the folder of the run that made a map, 0 where it has none."""
    name = Path(str(results.get("dinsar", {}).get("DISPLACEMENT", ""))).parent.name
    number = name[len("run_") :]
    return int(number) if name.startswith("run_") and number.isdigit() else 0


def is_sound(kept) -> bool:
    """Tell whether what a project keeps of a pair can be used."""
    if not isinstance(kept, dict) or not isinstance(kept.get("results"), dict):
        return False
    texts = all(isinstance(kept.get(key), str) for key in ("reference", "secondary"))
    return texts and isinstance(kept.get("seen"), list) and all(isinstance(v, dict) for v in kept["results"].values())


def wants(values: dict) -> str:
    """Return in a sentence what the choice of the pair still wants, empty where it is sound."""
    known = {scene["path"]: scene for scene in values["scenes"]}
    first, second = (known.get(values[key]) for key in ("reference", "secondary"))
    if first is None or second is None or first is second:
        return tr("Choose a scene before and another one after the earthquake.")
    if _track(first) != _track(second):
        return tr("Choose two scenes of the same track: others do not interfere.")
    if first["date"] > second["date"]:
        return tr("Choose the earlier scene as the one before.")
    if not values["event"]:
        return ""
    day = event_day(values["event"])
    if day is None:
        text = tr("'{event}' is no day: write year, month and day, such as 2003-12-26, or leave it empty.")
        return text.format(event=values["event"])
    if not first["date"] <= day.isoformat() <= second["date"]:
        text = tr("The earthquake of {day} is not between the scenes of {first} and {second}: choose another pair.")
        return text.format(day=day.isoformat(), first=first["date"], second=second["date"])
    return ""
