// A tape as one writes it in C: flat arrays and a switch. What the engine is compared with.

#pragma once

#include <stdint.h>

enum c_opcode {
  C_LEAF,
  C_NEGATE,
  C_SIGMA,
  C_TANH,
  C_LN,
  C_ADD,
  C_SUBTRACT,
  C_MULTIPLY,
  C_DIVIDE,
};

// The arguments of each slot stand before it.
typedef struct {
  int32_t count;
  uint8_t *opcodes;
  int32_t *lefts;
  int32_t *rights;
  double *values;
  double *adjoints;
} c_tape;

// Room for so many slots, all of them leaves of value 0.
c_tape *c_tape_make(int32_t count);
void c_tape_free(c_tape *tape);

// The value of every slot, from those of the leaves.
void c_tape_forward(const c_tape *tape);

// The derivative of one slot with respect to every slot.
void c_tape_backward(const c_tape *tape, int32_t output);
