# SPDX-License-Identifier: EUPL-1.2
"""How many typing errors lie between two words."""


def edit_distance(one: str, other: str, most: int) -> int:
    """Letters left out, put in, exchanged or swapped with their neighbour; `most` + 1 where it is more.

    The optimal string alignment distance: no letter is edited twice.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, sign in enumerate(one, 1):
        line = [row]
        for column, wanted in enumerate(other, 1):
            cost = min(above[column] + 1, line[-1] + 1, above[column - 1] + (sign != wanted))
            if row > 1 < column and sign == other[column - 2] and wanted == one[row - 2]:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        if min(line) > most:
            return most + 1
        before, above = above, line
    return min(above[-1], most + 1)
