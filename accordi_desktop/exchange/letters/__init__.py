# SPDX-License-Identifier: EUPL-1.2
"""Letters from Word templates: plain fields, and no engine that a template could make run."""
