"""Simulated ENVISAT scenes of the Bam earthquake with known truth; shares no code with the processing."""

from .job import SimulationJob, SimulationResult
from .simulate import simulate_scenes

__all__ = ["SimulationJob", "SimulationResult", "simulate_scenes"]
