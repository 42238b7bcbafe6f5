// Times ADOL-C on a program of `bench peers`: traced once, then swept forward and backward.
//
// usage: adolc FILE    prints nanoseconds a sweep
#include <adolc/adolc.h>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

static double processorTime() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1e9 + time.tv_nsec;
}

int main(int, char **arguments) {
  std::ifstream file(arguments[1]);
  std::vector<double> given;
  std::vector<adouble> slots;
  double output = 0;
  trace_on(1);
  for (std::string line; std::getline(file, line);) {
    std::istringstream words(line);
    std::string name;
    words >> name;
    if (name == "given") {
      double value;
      words >> value;
      given.push_back(value);
      slots.emplace_back();
      slots.back() <<= value;
      continue;
    }
    if (name == "number") {
      double value;
      words >> value;
      slots.emplace_back(value);
      continue;
    }
    size_t left = 0, right = 0;
    words >> left >> right;
    adouble a = slots[left], b = slots[right];
    slots.push_back(name == "add"        ? adouble(a + b)
                    : name == "subtract" ? adouble(a - b)
                    : name == "multiply" ? adouble(a * b)
                    : name == "divide"   ? adouble(a / b)
                    : name == "negate"   ? adouble(-a)
                    : name == "tanh"     ? adouble(tanh(a))
                    : name == "sigma"    ? adouble(1 / (1 + exp(-a)))
                                         : adouble(log(a)));
  }
  slots.back() >>= output;
  trace_off();

  std::vector<double> derivatives(given.size());
  std::vector<double> times;
  size_t rounds = std::max<size_t>(1, 100000 / slots.size());
  for (int sample = 0; sample < 21; sample++) {
    double start = processorTime();
    for (size_t round = 0; round < rounds; round++) {
      gradient(1, given.size(), given.data(), derivatives.data());
    }
    times.push_back((processorTime() - start) / rounds);
  }
  std::nth_element(times.begin(), times.begin() + 10, times.end());
  std::cout << times[10] << " " << derivatives[0] << "\n";
}
