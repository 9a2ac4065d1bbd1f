# SPDX-License-Identifier: EUPL-1.2
"""One month of deadlines."""
