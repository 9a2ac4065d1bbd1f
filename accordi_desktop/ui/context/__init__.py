# SPDX-License-Identifier: EUPL-1.2
"""What every page gets: the open register, tasks, prompts."""
