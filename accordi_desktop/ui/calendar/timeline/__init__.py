# SPDX-License-Identifier: EUPL-1.2
"""The lives of agreements on an axis of time."""
