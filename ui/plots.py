"""The curves of the workbench: time series and profiles. The only module of the window that needs matplotlib."""

from __future__ import annotations

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure

from ..algorithms.texts import tr
from ..core.fonts import set_dates, set_families

# Okabe and Ito's colours, told apart by everybody.
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000")
_DIFFERENCE = "#000000"
_FAULT = "#b2182b"
_LONGEST, _MINUS = 30, " \u2212 "


class Pane(FigureCanvasQTAgg):
    """A matplotlib canvas that draws the two kinds of curves."""

    def __init__(self):
        super().__init__(Figure(figsize=(5.0, 2.6), dpi=90, constrained_layout=True))
        self.setMinimumHeight(130)

    def resizeEvent(self, event):
        """Keep the last size while a splitter folds the canvas away: a figure without area cannot be drawn."""
        if min(event.size().width(), event.size().height()) > 0:
            super().resizeEvent(event)

    def draw(self):
        """Draw with a font that has the signs of every text: the ticks of dates are made no sooner."""
        set_families(self.figure)
        super().draw()

    def draw_series(self, curves: list, *, relative: bool) -> None:
        """Draw curves of (name, unit, days, values)."""
        axes = self._axes([curve[1] for curve in curves], tr("pick a point on a time series"))
        for k, (name, unit, days, values) in enumerate(curves):
            panel = axes[unit]
            panel.plot(days, values, "o-", color=_COLOURS[k % 7], markersize=4, linewidth=1, label=_plain(name))
        for unit, panel in axes.items():
            set_dates(panel.xaxis, minticks=3, maxticks=7)
            panel.axhline(0.0, color="#999999", linewidth=0.7, zorder=0)
            self._finish(panel, unit or tr("unit of the layer"), relative=relative)
        self.draw_idle()

    def draw_profiles(self, distances_m: list, profiles: list, crossings_m: list, *, relative: bool) -> None:
        """Draw profiles over distance in kilometres, one panel per unit, with the crossings of faults."""
        axes = self._axes([item.unit for item in profiles], tr("draw a line across raster layers"))
        kilometres = [distance / 1000.0 for distance in distances_m]
        for k, item in enumerate(profiles):
            subtracted = _MINUS in item.name and k == len(profiles) - 1
            colour = _DIFFERENCE if subtracted else _COLOURS[k % 6]
            look = "--" if subtracted else "-"
            axes[item.unit].plot(kilometres, item.values, look, color=colour, linewidth=1.2, label=_plain(item.name))
        for unit, panel in axes.items():
            for k, crossing in enumerate(crossings_m):
                label = tr("fault") if k == 0 else None
                panel.axvline(crossing / 1000.0, color=_FAULT, linestyle=":", linewidth=1.5, label=label)
            self._finish(panel, unit or tr("value"), relative=relative)
        if axes:
            list(axes.values())[-1].set_xlabel(tr("distance (km)"), fontsize=8)
        self.draw_idle()

    def _axes(self, units: list, hint: str) -> dict:
        """Return an empty panel for each unit, in order of appearance; without any a hint is shown."""
        self.figure.clear()
        names = list(dict.fromkeys(units))
        if not names:
            self.figure.text(0.5, 0.5, hint, ha="center", va="center", color="#777777")
            return {}
        panels = self.figure.subplots(len(names), 1, sharex=True, squeeze=False)[:, 0]
        return dict(zip(names, panels))

    def _finish(self, panel, label: str, *, relative: bool) -> None:
        text = tr("{unit}, relative").format(unit=label) if relative else label
        panel.set_ylabel(text, fontsize=8)
        panel.tick_params(labelsize=8)
        panel.grid(color="#e5e5e5", linewidth=0.6)
        if panel.get_legend_handles_labels()[0]:
            panel.legend(fontsize=7, loc="best", framealpha=0.85, borderpad=0.3)

    def save_picture(self, path: str) -> None:
        """Write what is shown as PNG, PDF or SVG, by the ending of the name."""
        set_families(self.figure)
        self.figure.savefig(path, dpi=200)


def _plain(name: str) -> str:
    """Return a name short enough for a legend that matplotlib neither hides (a leading underscore) nor typesets."""
    parts = [part if len(part) <= _LONGEST else f"{part[:18]}\u2026{part[-11:]}" for part in name.split(_MINUS)]
    return _MINUS.join(parts).replace("$", r"\$").lstrip("_") or "-"
