# SPDX-License-Identifier: EUPL-1.2
"""Marks of deadlines: their kinds, painting, legend."""
