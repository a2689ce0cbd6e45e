import os

from locust import HttpUser, LoadTestShape, constant, task


class Visitor(HttpUser):
    wait_time = constant(0.02)

    @task(3)
    def odd(self):
        self.client.get("/", name='/größe [id], "x" | @user')

    @task
    def flaky(self):
        self.client.get("/flaky")

    @task
    def error(self):
        self.client.post("/err")


class Queued(HttpUser):
    """One queue for all, so that its length follows the load."""

    wait_time = constant(0.05)

    @task
    def queue(self):
        self.client.get("/queue")


class Soaked(HttpUser):
    wait_time = constant(0.1)

    @task
    def aging(self):
        self.client.get("/aging")


class Broken(HttpUser):
    wait_time = constant(0.1)

    @task
    def raises(self):
        self.client.get("/")
        raise ValueError("a, \"b\"\nof the locust file")


STAGES = {
    "spike": [(12, 3), (20, 60), (50, 3)],
}

if os.environ.get("SHAPE") in STAGES:

    class Shape(LoadTestShape):
        """(until second, users)"""

        stages = STAGES[os.environ["SHAPE"]]

        def tick(self):
            now = self.get_run_time()
            return next(((users, 100) for until, users in self.stages if now < until), None)
