"""How far a ratio is told apart from chance."""
import dataclasses
import math
import random
import statistics

RESAMPLES = 2000


@dataclasses.dataclass(frozen=True)
class Spread:
    """The median of ratios and its 95 % bootstrap interval."""

    median: float
    low: float
    high: float

    def furthest(self):
        """How far from 1 the interval reaches, as the logarithm of a factor."""
        return max(abs(math.log(self.low)), abs(math.log(self.high)))

    def is_beyond(self, noise):
        """Lies the whole interval further from 1 than `noise`, as furthest() tells it?"""
        return math.log(self.low) > noise or math.log(self.high) < -noise

    def __str__(self):
        return f"{self.median:.3f} ({self.low:.3f}-{self.high:.3f})"


def spread_of(ratios):
    """Requires at least one, all greater than 0. The same for the same ratios."""
    draw = random.Random(1)
    medians = sorted(statistics.median(draw.choices(ratios, k=len(ratios))) for _ in range(RESAMPLES))
    tail = RESAMPLES // 40
    return Spread(statistics.median(ratios), medians[tail], medians[-tail - 1])
