# SPDX-License-Identifier: EUPL-1.2
"""The sections of an agreement as forms over one draft."""
