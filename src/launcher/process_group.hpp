#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include <sys/types.h>

namespace datchuan::launcher {

using Environment = std::vector<std::string>; ///< "NAME=value"

/// A program and all its children, in a process group of their own. When this process ends, in whatever way, the
/// group is killed and `scratch` removed: a small guard waits for that.
class ProcessGroup
{
public:
    /// Starts `command` (an absolute path and its arguments). `environment` is put over the inherited one.
    /// Standard output is dropped, standard error too unless `showErrors`. Throws std::system_error.
    ProcessGroup(const std::vector<std::string>& command, const Environment& environment, bool showErrors,
                 const std::filesystem::path& scratch);

    /// Kills what is left of the group. `scratch` stays: it is the caller's.
    ~ProcessGroup();

    ProcessGroup(const ProcessGroup&) = delete;
    ProcessGroup& operator=(const ProcessGroup&) = delete;

    /// True while the program runs.
    bool running();

    /// Waits until the program has ended by itself; false when it still runs after `patience`.
    bool waitForEnd(std::chrono::milliseconds patience);

    /// Kills the whole group and waits for the program's end.
    void kill();

    /// "exit status 1", "signal 11"; empty while the program runs.
    const std::string& ending() const { return m_ending; }

private:
    void reap(int options);
    void dismissGuard();

    pid_t m_program = -1;
    pid_t m_guard = -1;
    int m_guardPipe = -1;
    std::string m_ending;
};

/// Runs a command to its end and returns its exit status (128 + signal when killed by one). What it wrote to standard
/// output and standard error goes to `output`.
int runToEnd(const std::vector<std::string>& command, const Environment& environment, std::string& output);

} // namespace datchuan::launcher
