#include "CTape.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static void *cleared(size_t size) {
  // Lines of the cache begin where the arrays do, as in the engine.
  size_t rounded = (size + 63) / 64 * 64;
  void *block = aligned_alloc(64, rounded ? rounded : 64);
  if (!block) abort();
  return memset(block, 0, rounded);
}

c_tape *c_tape_make(int32_t count) {
  c_tape *tape = cleared(sizeof(c_tape));
  tape->count = count;
  tape->opcodes = cleared((size_t)count);
  tape->lefts = cleared((size_t)count * sizeof(int32_t));
  tape->rights = cleared((size_t)count * sizeof(int32_t));
  tape->values = cleared((size_t)count * sizeof(double));
  tape->adjoints = cleared((size_t)count * sizeof(double));
  return tape;
}

void c_tape_free(c_tape *tape) {
  free(tape->opcodes);
  free(tape->lefts);
  free(tape->rights);
  free(tape->values);
  free(tape->adjoints);
  free(tape);
}

void c_tape_forward(const c_tape *tape) {
  const uint8_t *opcodes = tape->opcodes;
  const int32_t *lefts = tape->lefts;
  const int32_t *rights = tape->rights;
  double *values = tape->values;
  const int32_t count = tape->count;
  for (int32_t i = 0; i < count; i++) {
    const double u = values[lefts[i]];
    const double v = values[rights[i]];
    switch (opcodes[i]) {
      case C_LEAF: break;
      case C_NEGATE: values[i] = -u; break;
      case C_SIGMA: values[i] = 1 / (1 + exp(-u)); break;
      case C_TANH: values[i] = tanh(u); break;
      case C_LN: values[i] = log(u); break;
      case C_ADD: values[i] = u + v; break;
      case C_SUBTRACT: values[i] = u - v; break;
      case C_MULTIPLY: values[i] = u * v; break;
      case C_DIVIDE: values[i] = u / v; break;
    }
  }
}

void c_tape_backward(const c_tape *tape, int32_t output) {
  const uint8_t *opcodes = tape->opcodes;
  const int32_t *lefts = tape->lefts;
  const int32_t *rights = tape->rights;
  const double *values = tape->values;
  double *adjoints = tape->adjoints;
  memset(adjoints, 0, (size_t)tape->count * sizeof(double));
  adjoints[output] = 1;
  for (int32_t i = output; i >= 0; i--) {
    const double upstream = adjoints[i];
    const int32_t left = lefts[i];
    const int32_t right = rights[i];
    switch (opcodes[i]) {
      case C_LEAF: break;
      case C_NEGATE: adjoints[left] -= upstream; break;
      case C_SIGMA: adjoints[left] += upstream * values[i] * (1 - values[i]); break;
      case C_TANH: adjoints[left] += upstream * (1 - values[i] * values[i]); break;
      case C_LN: adjoints[left] += upstream / values[left]; break;
      case C_ADD:
        adjoints[left] += upstream;
        adjoints[right] += upstream;
        break;
      case C_SUBTRACT:
        adjoints[left] += upstream;
        adjoints[right] -= upstream;
        break;
      case C_MULTIPLY:
        adjoints[left] += upstream * values[right];
        adjoints[right] += upstream * values[left];
        break;
      case C_DIVIDE:
        adjoints[left] += upstream / values[right];
        adjoints[right] -= upstream * values[i] / values[right];
        break;
    }
  }
}
