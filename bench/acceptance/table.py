"""A row of the acceptance table, and how the table is printed."""

from __future__ import annotations

from typing import NamedTuple, Optional


class Row(NamedTuple):
    """One measured quantity.

    Attributes
    ----------
    quantity, unit : str
        What was measured.
    measured : float
        The figure.
    gate : float
        What must hold.
    goal : float or None
        What is aimed at.
    at_least : bool
        Whether larger is better.
    """

    quantity: str
    measured: float
    unit: str
    gate: float
    goal: Optional[float] = None
    at_least: bool = False

    def meets(self, limit: float) -> bool:
        """Tell whether the figure is as good as a limit (NaN never is)."""
        return self.measured >= limit if self.at_least else self.measured <= limit


def print_table(rows: list) -> int:
    """Print the rows and return how many gates were missed."""
    width = max(len(row.quantity) for row in rows)
    print(f"{'quantity':{width}}  {'measured':>10}  {'gate':>10}  {'goal':>10}  unit     gate   goal")
    for row in rows:
        sign = ">=" if row.at_least else "<="
        goal = f"{sign} {row.goal:.4g}" if row.goal is not None else ""
        passed = "passed" if row.meets(row.gate) else "MISSED"
        reached = "" if row.goal is None else "reached" if row.meets(row.goal) else "no"
        print(
            f"{row.quantity:{width}}  {row.measured:10.4g}  {f'{sign} {row.gate:.4g}':>10}  {goal:>10}  {row.unit:7}"
            f"  {passed:6} {reached}"
        )
    missed = sum(not row.meets(row.gate) for row in rows)
    print(f"{len(rows)} figures, {missed} gates missed")
    return missed
