import Glibc

/// A program that has run to its end without a terminal.
struct ProcessRun {
  /// The processor time in milliseconds.
  let time: Double
  /// The largest resident memory in mebibytes.
  let memory: Double

  /// Why a program did not run.
  struct Failure: Error {
    let command: [String]
    let status: Int32
  }

  /// Runs a program and waits for its end; what it prints is thrown away.
  ///
  /// - Parameter input: The file that it reads as standard input.
  init(_ command: [String], input: String = "/dev/null") throws(Failure) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, command[0], &actions, nil, &arguments, environ)
    guard code == 0 else { throw Failure(command: command, status: code) }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process, status == 0 else {
      throw Failure(command: command, status: status)
    }
    func milliseconds(_ time: timeval) -> Double {
      Double(time.tv_sec) * 1e3 + Double(time.tv_usec) / 1e3
    }
    time = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime)
    memory = Double(usage.ru_maxrss) / 1024
  }
}
