# SPDX-License-Identifier: EUPL-1.2
"""A desk with the sample register on it, as it stood in autumn 2019."""

from datetime import date

import pytest

TODAY = date(2019, 11, 20)


@pytest.fixture
def desk(on_sample):
    return on_sample(TODAY)
