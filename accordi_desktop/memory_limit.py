# SPDX-License-Identifier: EUPL-1.2
"""A limit on the memory of the reading process: a PDF of 2 MB can unfold to many gigabytes."""

import sys

LIMIT = 1 << 30  # bytes; a page of an ordinary scan takes some tens of megabytes


def limit_memory() -> None:
    """Hold this process below `LIMIT`; what asks for more fails, or ends the process. Raises OSError."""
    if sys.platform == "win32":
        _limit_on_windows()
    else:
        import resource  # noqa: PLC0415 - not on Windows

        _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = LIMIT if hard == resource.RLIM_INFINITY else min(LIMIT, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def _limit_on_windows() -> None:
    """Put this process into a job object whose processes may commit no more than `LIMIT`."""
    if sys.platform != "win32":
        return
    import ctypes  # noqa: PLC0415
    from ctypes import wintypes  # noqa: PLC0415

    class BasicLimits(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", wintypes.LARGE_INTEGER),
            ("PerJobUserTimeLimit", wintypes.LARGE_INTEGER),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class ExtendedLimits(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", BasicLimits),
            ("IoInfo", ctypes.c_ulonglong * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    # winnt.h: JOB_OBJECT_LIMIT_PROCESS_MEMORY, JobObjectExtendedLimitInformation.
    process_memory, extended_information = 0x100, 9
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = wintypes.HANDLE
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    kernel.SetInformationJobObject.argtypes = [wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD]
    kernel.AssignProcessToJobObject.argtypes = [wintypes.HANDLE, wintypes.HANDLE]
    limits = ExtendedLimits()
    limits.BasicLimitInformation.LimitFlags = process_memory
    limits.ProcessMemoryLimit = LIMIT
    # The handle stays open: the job lasts as long as the process.
    job = kernel.CreateJobObjectW(None, None)
    if not (
        job
        and kernel.SetInformationJobObject(
            job, extended_information, ctypes.byref(limits), ctypes.sizeof(limits)
        )
        and kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
    ):
        raise ctypes.WinError(ctypes.get_last_error())
