/** Name of the hook in the folder of a plan. */
export const PYTHON_MEMORY_FILE = 'noisegate_memory.py'

/**
 * Runs a script or a module of Python and prints, as tracemalloc does, the lines that held memory when most was held. A thread
 * looks a hundred times a second, and takes a snapshot when a tenth more is held than at the last one: so the number of
 * snapshots grows with the logarithm of the peak. Source: docs.python.org/3/library/tracemalloc.html.
 */
export const pythonMemoryHook = `import os, runpy, sys, threading, tracemalloc

HERE = os.path.dirname(os.path.abspath(__file__))
peak = {"size": 0, "snapshot": None}
stopped = threading.Event()


def look():
    size = tracemalloc.get_traced_memory()[0]
    if size > peak["size"] * 1.1:
        peak["snapshot"] = tracemalloc.take_snapshot()
        peak["size"] = size


def watch():
    while not stopped.wait(0.01):
        look()


def write():
    stopped.set()
    watcher.join()
    look()
    ours = [tracemalloc.Filter(False, __file__), tracemalloc.Filter(False, tracemalloc.__file__)]
    with open(os.path.join(HERE, "tracemalloc.txt"), "w") as file:
        for statistic in peak["snapshot"].filter_traces(ours).statistics("lineno"):
            print(statistic, file=file)


tracemalloc.start()
watcher = threading.Thread(target=watch, daemon=True)
watcher.start()
del sys.argv[0]
try:
    if sys.argv[0] == "-m":
        del sys.argv[0]
        # As the interpreter's own -m does.
        sys.path[0] = os.getcwd()
        runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
    else:
        sys.path[0] = os.path.dirname(os.path.abspath(sys.argv[0]))
        runpy.run_path(sys.argv[0], run_name="__main__")
finally:
    write()
`
