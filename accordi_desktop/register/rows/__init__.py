# SPDX-License-Identifier: EUPL-1.2
"""Rows of agreements and their parts read and written as plain values, without mapped objects."""
