#include "launcher/process_group.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <string_view>
#include <system_error>
#include <thread>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace datchuan::launcher {

namespace {

[[noreturn]] void fail(int error, const std::string& what)
{
    throw std::system_error(error, std::generic_category(), what);
}

/// The inherited environment with `changes` over it, as exec wants it. The strings must outlive the result's use.
std::vector<char*> mergedEnvironment(Environment& changes)
{
    std::vector<char*> merged;
    for (char** entry = environ; *entry != nullptr; ++entry)
    {
        const std::string_view text = *entry;
        const std::string_view name = text.substr(0, text.find('=') + 1);
        bool replaced = false;
        for (const std::string& change : changes)
            replaced = replaced || change.starts_with(name);
        if (!replaced)
            merged.push_back(*entry);
    }
    for (std::string& change : changes)
        merged.push_back(change.data());
    merged.push_back(nullptr);
    return merged;
}

/// Descriptors of the child; a negative one becomes /dev/null.
struct Streams
{
    int input = -1;
    int output = -1;
    int error = -1;
};

pid_t spawn(std::vector<std::string> command, Environment changes, const Streams& streams)
{
    std::vector<char*> arguments;
    for (std::string& argument : command)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    std::vector<char*> environment = mergedEnvironment(changes);

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    const std::array<int, 3> wanted{streams.input, streams.output, streams.error};
    for (int stream = 0; stream < 3; ++stream)
    {
        const int from = wanted.at(static_cast<std::size_t>(stream));
        if (from < 0)
            posix_spawn_file_actions_addopen(&files, stream, "/dev/null", O_RDWR, 0);
        else
            posix_spawn_file_actions_adddup2(&files, from, stream);
    }
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF);
    posix_spawnattr_setpgroup(&attributes, 0);
    sigset_t defaults;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE); // ignored by us; the child begins as any program does
    posix_spawnattr_setsigdefault(&attributes, &defaults);

    pid_t pid = -1;
    const int error = posix_spawn(&pid, arguments.front(), &files, &attributes, arguments.data(), environment.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    if (error != 0)
        fail(error, "cannot start " + command.front());
    return pid;
}

std::array<int, 2> makePipe()
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        fail(errno, "cannot make a pipe");
    return ends;
}

std::string describe(int status)
{
    if (WIFSIGNALED(status))
        return "signal " + std::to_string(WTERMSIG(status));
    return "exit status " + std::to_string(WEXITSTATUS(status));
}

// Ends quietly when told a line; when the pipe just closes, its owner is gone: kills the group, removes the scratch.
constexpr const char* guardScript = R"(read -r line && exit 0; kill -s KILL -- "-$1"; [ -z "$2" ] || rm -rf -- "$2")";

} // namespace

ProcessGroup::ProcessGroup(const std::vector<std::string>& command, const Environment& environment, bool showErrors,
                           const std::filesystem::path& scratch)
{
    m_program = spawn(command, environment, {.error = showErrors ? STDERR_FILENO : -1});
    const auto [readEnd, writeEnd] = makePipe();
    m_guardPipe = writeEnd; // NOLINT(cppcoreguidelines-prefer-member-initializer): comes after the program
    m_guard = spawn({"/bin/sh", "-c", guardScript, "guard", std::to_string(m_program), scratch.string()}, {},
                    {.input = readEnd});
    close(readEnd);
}

ProcessGroup::~ProcessGroup()
{
    kill();
    dismissGuard();
}

void ProcessGroup::reap(int options)
{
    int status = 0;
    if (m_program > 0 && m_ending.empty() && waitpid(m_program, &status, options) == m_program)
        m_ending = describe(status);
}

bool ProcessGroup::running()
{
    reap(WNOHANG);
    return m_ending.empty();
}

bool ProcessGroup::waitForEnd(std::chrono::milliseconds patience)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (running())
    {
        if (std::chrono::steady_clock::now() >= deadline)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

void ProcessGroup::kill()
{
    // Also after the program's own end: a child of it may live on. The group's number is not given to another
    // process while the group has a member.
    ::kill(-m_program, SIGKILL);
    reap(0);
}

void ProcessGroup::dismissGuard()
{
    if (m_guard < 0)
        return;
    // Not killed: it may be removing nothing, but it must read the line before it sees the end of the pipe.
    [[maybe_unused]] const auto written = write(m_guardPipe, "\n", 1);
    close(m_guardPipe);
    waitpid(m_guard, nullptr, 0);
    m_guard = -1;
}

int runToEnd(const std::vector<std::string>& command, const Environment& environment, std::string& output)
{
    const auto [readEnd, writeEnd] = makePipe();
    const pid_t pid = spawn(command, environment, {.output = writeEnd, .error = writeEnd});
    close(writeEnd);
    std::array<char, 4096> buffer{};
    for (;;)
    {
        const ssize_t count = read(readEnd, buffer.data(), buffer.size());
        if (count > 0)
            output.append(buffer.data(), static_cast<std::size_t>(count));
        else if (count == 0 || errno != EINTR)
            break;
    }
    close(readEnd);
    int status = 0;
    waitpid(pid, &status, 0);
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace datchuan::launcher
