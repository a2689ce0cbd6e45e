import json


class TimeEncode:
    params = ([16, 1024], ["größe", "a/b | `x`"])
    param_names = ["size", "text"]
    sample_time = 0.002
    repeat = (3, 5, 0.1)
    number = 10
    rounds = 1
    warmup_time = 0

    def setup(self, size, text):
        if size == 1024 and text == "größe":
            raise NotImplementedError("skipped")
        self.data = [text] * size

    def time_dumps(self, size, text):
        json.dumps(self.data)

    def peakmem_dumps(self, size, text):
        json.dumps(self.data)


class Track:
    unit = "rows"

    def track_rows(self):
        return 42

    def mem_list(self):
        return [0] * 100

    def timeraw_import(self):
        return "import json"


def time_fails():
    raise ValueError("boom")


def track_some_fail(n):
    if n == 2:
        raise ValueError("boom")
    return float(n)


track_some_fail.params = [1, 2]
track_some_fail.param_names = ["n"]
