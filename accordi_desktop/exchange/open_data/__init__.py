# SPDX-License-Identifier: EUPL-1.2
"""What is published as data: open data with DCAT-AP_IT metadata, and the half-year list of art. 23."""
