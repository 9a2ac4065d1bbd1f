# SPDX-License-Identifier: EUPL-1.2
"""The table of agreements: model, view, cells, columns."""
