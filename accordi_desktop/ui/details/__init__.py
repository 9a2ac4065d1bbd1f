# SPDX-License-Identifier: EUPL-1.2
"""The details of one agreement: read, edited in place."""
