"""locust -f load.py --headless --csv NAME --csv-full-history -H http://localhost:8080 -u USERS -r RATE -t TIME Customer"""

import os

from locust import HttpUser, LoadTestShape, constant, task


class Customer(HttpUser):
    wait_time = constant(0.05)

    @task
    def order(self):
        self.client.get("/")


class Patient(HttpUser):
    wait_time = constant(0.1)

    @task
    def order(self):
        self.client.get("/")


if os.environ.get("SHAPE") == "spike":

    class Spike(LoadTestShape):
        """Three users, forty for a few seconds, and three again."""

        def tick(self):
            now = self.get_run_time()
            return next(((users, 100) for until, users in [(10, 3), (16, 40), (40, 3)] if now < until), None)
