# SPDX-License-Identifier: EUPL-1.2
"""Summaries of agreements on paper: sheets become plain data, the data a page, the pages PDF or vectors."""
