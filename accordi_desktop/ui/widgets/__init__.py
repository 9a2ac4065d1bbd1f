# SPDX-License-Identifier: EUPL-1.2
"""The small parts the views are made of: fields, pills, chips, bars."""
