# SPDX-License-Identifier: EUPL-1.2
"""One year of deadlines."""
