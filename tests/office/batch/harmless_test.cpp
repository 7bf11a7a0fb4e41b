#include "batch/batch_call.hpp"
#include "catch.hpp"
#include "support/document.hpp"

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <unistd.h>

#include <map>

using namespace datchuan::test;
namespace fs = std::filesystem;

namespace {

/// A web server that nobody should call.
class Listener
{
public:
    Listener() : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        void* const where = &address;
        REQUIRE(bind(m_socket, static_cast<sockaddr*>(where), size) == 0);
        REQUIRE(listen(m_socket, 5) == 0);
        REQUIRE(getsockname(m_socket, static_cast<sockaddr*>(where), &size) == 0);
        m_port = ntohs(address.sin_port);
    }
    ~Listener() { close(m_socket); }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port) + "/"; }
    bool wasCalled() const
    {
        const int caller = accept(m_socket, nullptr, nullptr);
        if (caller >= 0)
            close(caller);
        return caller >= 0;
    }

private:
    int m_socket;
    int m_port = 0;
};

/// Notices when a file is opened.
class Watch
{
public:
    explicit Watch(const fs::path& file) : m_events(inotify_init1(IN_NONBLOCK))
    {
        REQUIRE(inotify_add_watch(m_events, file.c_str(), IN_OPEN) >= 0);
    }
    ~Watch() { close(m_events); }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    bool wasOpened() const
    {
        char buffer[1024];
        return read(m_events, buffer, sizeof buffer) > 0;
    }

private:
    int m_events;
};

/// A workbook of tests/data/batch with its @NAME@s filled in, as a file of the folder.
fs::path fixture(const Folder& folder, const std::string& name, const std::map<std::string, std::string>& values)
{
    std::string text = readFile(fs::path(DATCHUAN_TESTS_DIR "/data/batch") / name);
    for (const auto& [slot, value] : values)
        for (std::size_t at = text.find(slot); at != std::string::npos; at = text.find(slot, at + value.size()))
            text.replace(at, slot.size(), value);
    return folder.write(name, text);
}

std::map<std::string, std::pair<std::string, fs::file_time_type>> stateOf(const fs::path& folder)
{
    std::map<std::string, std::pair<std::string, fs::file_time_type>> state;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            state[entry.path().string()] = {readFile(entry.path()), entry.last_write_time()};
    return state;
}

} // namespace

TEST_CASE("checked documents are not changed and no lock file is left beside them")
{
    const Folder folder;
    Document document(sample("tieu-hoc-kim-dong.xlsx"));
    document.setFormula("H1", "=TODAY()+RAND()"); // dirty as soon as it is open
    for (const std::string format : {"xlsx", "ods", "fods", "xls"})
        fs::copy(document.save(format), folder.path() / ("tệp." + format));
    const auto before = stateOf(folder.path());
    for (const auto& [file, state] : before)
        CHECK(textIn(checkInOffice(file), "status") == "checked");
    CHECK(stateOf(folder.path()) == before);
}

TEST_CASE("macros of a document never run")
{
    const Folder folder;
    const fs::path proof = folder.path() / "proof";
    const fs::path file = fixture(folder, "macro.fods", {{"@PROOF@", proof.string()}});
    CHECK(textIn(checkInOffice(file), "status") == "no_tables");
    CHECK_FALSE(fs::exists(proof));
}

TEST_CASE("links to the network and to other files are never followed")
{
    const Folder folder;
    const Listener server;
    const fs::path other = folder.path() / "other.ods";
    fs::copy(sample("tieu-hoc-kim-dong.ods"), other);
    const Watch watch(other);
    const fs::path file =
        fixture(folder, "links.fods", {{"@URL@", server.url()}, {"@OTHER@", "file://" + other.string()}});
    CHECK(textIn(checkInOffice(file), "status") == "no_tables");
    CHECK_FALSE(server.wasCalled());
    CHECK_FALSE(watch.wasOpened());
}
