# SPDX-License-Identifier: EUPL-1.2
"""A folder of documents attached from the window."""
