"""Times other engines on the programs of `bench peers`, and prints them beside ours.

usage: peers.py FOLDER ADOLC

FOLDER holds the programs and what our engine takes for them; ADOLC is the built adolc.cpp.
Engines in Python record the graph anew in every round, as they do in use.
"""

import math
import subprocess
import sys
import time
from pathlib import Path

SAMPLES = 7


def read(path):
    """Returns the given values and the steps of a program."""
    lines = [line.split() for line in path.read_text().splitlines()]
    given = [float(line[1]) for line in lines if line[0] == "given"]
    return given, lines[len(given):]


def run(given, steps, operations):
    """Computes a program on values of an engine, and returns the last slot."""
    slots = list(given)
    for name, *arguments in steps:
        if name == "number":
            slots.append(float(arguments[0]))
        else:
            slots.append(operations[name](*(slots[int(slot)] for slot in arguments)))
    return slots[-1]


def arithmetic(**functions):
    return {
        "add": lambda a, b: a + b,
        "subtract": lambda a, b: a - b,
        "multiply": lambda a, b: a * b,
        "divide": lambda a, b: a / b,
        "negate": lambda a: -a,
        **functions,
    }


def micrograd(given, steps):
    from micrograd.engine import Value

    def unary(argument, value, derivative, name):
        # micrograd has no such functions; they are added in its own manner.
        out = Value(value, (argument,), name)

        def backward():
            argument.grad += derivative * out.grad

        out._backward = backward
        return out

    def tanh(a):
        value = math.tanh(a.data)
        return unary(a, value, 1 - value * value, "tanh")

    def sigma(a):
        value = 1 / (1 + math.exp(-a.data))
        return unary(a, value, value * (1 - value), "sigma")

    def ln(a):
        return unary(a, math.log(a.data), 1 / a.data, "ln")

    operations = arithmetic(tanh=tanh, sigma=sigma, ln=ln)
    values = [Value(value) for value in given]
    run(values, steps, operations).backward()
    return values[0].grad


def torch(given, steps):
    import torch

    torch.set_num_threads(1)
    operations = arithmetic(tanh=torch.tanh, sigma=torch.sigmoid, ln=torch.log)
    values = [torch.tensor(value, dtype=torch.float64, requires_grad=True) for value in given]
    run(values, steps, operations).backward()
    gradient = values[0].grad
    return 0.0 if gradient is None else gradient.item()


def autograd(given, steps):
    import autograd.numpy as np
    from autograd import grad

    operations = arithmetic(tanh=np.tanh, sigma=lambda a: 1 / (1 + np.exp(-a)), ln=np.log)
    return grad(lambda values: run(values, steps, operations))(tuple(given))[0]


def timed(peer, given, steps):
    """Returns the median of nanoseconds a round, and the first gradient."""
    rounds = max(1, 2_000 // (len(given) + len(steps)))
    times = []
    for _ in range(SAMPLES):
        start = time.process_time_ns()
        for _ in range(rounds):
            gradient = peer(given, steps)
        times.append((time.process_time_ns() - start) / rounds)
    return sorted(times)[SAMPLES // 2], float(gradient)


def main(folder, adolc):
    sys.setrecursionlimit(100_000)
    print("| engine | program | ns | ours, ns | ratio |")
    print("| --- | --- | --- | --- | --- |")
    for name in ["W1", "W2", "W3"]:
        path = Path(folder) / name
        ours = float(path.with_suffix(".time").read_text())
        given, steps = read(path)
        gradients = {}

        def row(engine, nanoseconds, gradient):
            gradients[engine] = gradient
            print(f"| {engine} | {name} | {nanoseconds:.0f} | {ours:.0f} | {nanoseconds / ours:.1f} |")

        output = subprocess.run([adolc, path], check=True, capture_output=True, text=True).stdout
        row("ADOL-C", *map(float, output.split()))
        for engine, peer in [
            ("PyTorch", torch), ("autograd", autograd), ("micrograd", micrograd)
        ]:
            try:
                row(engine, *timed(peer, given, steps))
            except ImportError as error:
                print(f"| {engine} | {name} | not installed: {error} | | |")
        if max(gradients.values()) - min(gradients.values()) > 1e-4:
            sys.exit(f"the engines disagree on {name}: {gradients}")


main(*sys.argv[1:])
