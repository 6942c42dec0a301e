// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program at the front of the AppImage (type 2 of the AppImage specification): mounts the file
// system that lies behind it in the same file, and runs AppRun from there. Where nothing can be
// mounted, it unpacks into a private folder for as long as the program runs. Linked statically, so
// that it needs nothing of the system.
//
//   --appimage-extract   unpack into ./squashfs-root, and end
//   --appimage-offset    print where the file system begins, and end
//   --appimage-version   print what this is, and end
//
// APPIMAGE_EXTRACT_AND_RUN=1 in the environment keeps it from mounting.

#include <elf.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

extern "C" {
#include <ll.h>
#include <squashfs_fs.h>
#include <traverse.h>
#include <util.h>
}

namespace {

namespace fs = std::filesystem;

/** Where the file system begins: behind the last thing that ELF knows of, the section headers. */
std::size_t offsetIn(const fs::path &image)
{
    Elf64_Ehdr header{};
    std::ifstream(image, std::ios::binary).read(reinterpret_cast<char *>(&header), sizeof header);
    return header.e_shoff + static_cast<std::size_t>(header.e_shentsize) * header.e_shnum;
}

bool writeFile(sqfs *image, sqfs_inode *inode, const fs::path &path)
{
    const int file =
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, inode->base.mode & 0777);
    if (file < 0)
        return false;
    std::vector<char> piece(1024 * 1024);
    bool isWell = true;
    for (sqfs_off_t at = 0; isWell;) {
        auto size = static_cast<sqfs_off_t>(piece.size());
        isWell = sqfs_read_range(image, inode, at, &size, piece.data()) == SQFS_OK;
        if (!isWell || size == 0)
            break;
        isWell = ::write(file, piece.data(), static_cast<std::size_t>(size)) == size;
        at += size;
    }
    return ::close(file) == 0 && isWell;
}

bool writeEntry(sqfs *image, sqfs_dir_entry *entry, const fs::path &path)
{
    sqfs_inode inode{};
    if (sqfs_inode_get(image, &inode, sqfs_dentry_inode(entry)) != SQFS_OK)
        return false;
    if (sqfs_dentry_is_dir(entry))
        return ::mkdir(path.c_str(), 0755) == 0;
    if (!S_ISLNK(sqfs_mode(inode.base.inode_type)))
        return writeFile(image, &inode, path);
    std::size_t size = 0;
    if (sqfs_readlink(image, &inode, nullptr, &size) != SQFS_OK)
        return false;
    std::string target(size, '\0');
    return sqfs_readlink(image, &inode, target.data(), &size) == SQFS_OK
           && ::symlink(target.c_str(), path.c_str()) == 0;
}

/** The unpacked program, once it runs. */
volatile pid_t program = 0;
/** A signal that came before. */
volatile std::sig_atomic_t stopped = 0;

void passOn(int signal)
{
    stopped = signal;
    if (program > 0)
        ::kill(program, signal);
}

/** Unpacks everything into a folder that is there and empty. */
bool extract(const fs::path &self, const fs::path &folder)
{
    sqfs image{};
    if (sqfs_open_image(&image, self.c_str(), offsetIn(self)) != SQFS_OK)
        return false;
    sqfs_traverse walk{};
    sqfs_err error = sqfs_traverse_open(&walk, &image, sqfs_inode_root(&image));
    bool isWell = error == SQFS_OK;
    while (isWell && sqfs_traverse_next(&walk, &error)) {
        if (stopped != 0)
            isWell = false;
        else if (!walk.dir_end)
            isWell = writeEntry(&image, &walk.entry, folder / walk.path);
    }
    sqfs_traverse_close(&walk);
    sqfs_fd_close(image.fd);
    return isWell && error == SQFS_OK;
}

/** A new folder of our own, readable by nobody else; empty where there is no place for one. */
fs::path privateFolder()
{
    const char *const temporary = std::getenv("TMPDIR");
    std::string name =
        std::string(temporary && *temporary ? temporary : "/tmp") + "/.latchkey-XXXXXX";
    return ::mkdtemp(name.data()) ? fs::path(name) : fs::path();
}

/** Becomes the program. Returns only if that fails. */
void become(const fs::path &self, const fs::path &folder, char *argv[])
{
    ::setenv("APPIMAGE", self.c_str(), 1);
    ::setenv("APPDIR", folder.c_str(), 1);
    ::setenv("ARGV0", argv[0], 1);
    ::execv((folder / "AppRun").c_str(), argv);
}

fuse_lowlevel_ops operations()
{
    fuse_lowlevel_ops ops{};
    ops.getattr = sqfs_ll_op_getattr;
    ops.opendir = sqfs_ll_op_opendir;
    ops.releasedir = sqfs_ll_op_releasedir;
    ops.readdir = sqfs_ll_op_readdir;
    ops.lookup = sqfs_ll_op_lookup;
    ops.open = sqfs_ll_op_open;
    ops.create = sqfs_ll_op_create;
    ops.release = sqfs_ll_op_release;
    ops.read = sqfs_ll_op_read;
    ops.readlink = sqfs_ll_op_readlink;
    ops.forget = sqfs_ll_op_forget;
    ops.statfs = stfs_ll_op_statfs;
    return ops;
}

/** Answers the kernel until everybody who holds the other end of `alive` has ended. */
void serve(fuse_session *session, int alive)
{
    pollfd ends[] = {{fuse_session_fd(session), POLLIN, 0}, {alive, 0, 0}};
    fuse_buf buffer{};
    while (!fuse_session_exited(session)) {
        if (::poll(ends, 2, -1) < 0 && errno != EINTR)
            break;
        if (ends[1].revents)
            break;
        if (!ends[0].revents)
            continue;
        const int size = fuse_session_receive_buf(session, &buffer);
        if (size > 0)
            fuse_session_process_buf(session, &buffer);
        else if (size != -EINTR && size != -EAGAIN)
            break;
    }
    std::free(buffer.mem);
}

/** The process that mounts, says so through `ready`, and serves. */
[[noreturn]] void mountAndServe(const fs::path &self, const fs::path &folder, int ready, int alive)
{
    ::setsid();
    // Whoever ends a whole session means the program; its files go when it has gone.
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE})
        std::signal(signal, SIG_IGN);
    // What fusermount has to say is no matter where there is another way.
    const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    const int errors = ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    ::dup2(nowhere, STDERR_FILENO);
    sqfs_ll *image = sqfs_ll_open(self.c_str(), offsetIn(self));
    std::string name = "latchkey";
    std::string option = "-oro,nosuid,nodev,subtype=squashfuse";
    char *arguments[] = {name.data(), option.data(), nullptr};
    fuse_args args = FUSE_ARGS_INIT(2, arguments);
    fuse_lowlevel_ops ops = operations();
    sqfs_ll_chan channel{};
    if (!image
        || sqfs_ll_mount(&channel, folder.c_str(), &args, &ops, sizeof ops, image) != SQFS_OK)
        ::_exit(EXIT_FAILURE);
    ::dup2(errors, STDERR_FILENO);
    const bool isSaid = ::write(ready, "", 1) == 1;
    ::close(ready);
    if (isSaid)
        serve(channel.session, alive);
    sqfs_ll_unmount(&channel, folder.c_str());
    ::rmdir(folder.c_str());
    ::_exit(EXIT_SUCCESS);
}

/** Returns only where nothing can be mounted. */
void mountAndBecome(const fs::path &self, char *argv[])
{
    int ready[2];
    int alive[2];
    const fs::path folder = privateFolder();
    if (folder.empty() || ::pipe2(ready, O_CLOEXEC) != 0 || ::pipe(alive) != 0) {
        ::rmdir(folder.c_str());
        return;
    }
    const pid_t server = ::fork();
    if (server == 0) {
        ::close(ready[0]);
        ::close(alive[1]);
        mountAndServe(self, folder, ready[1], alive[0]);
    }
    ::close(ready[1]);
    ::close(alive[0]);
    char byte = 0;
    const bool isMounted = server > 0 && ::read(ready[0], &byte, 1) == 1;
    ::close(ready[0]);
    if (isMounted) {
        // What stays open of `alive` is the program's hold on its files.
        become(self, folder, argv);
    }
    ::close(alive[1]);
    if (server > 0)
        ::waitpid(server, nullptr, 0);
    ::rmdir(folder.c_str());
}

int complain(const char *sentence)
{
    std::fprintf(stderr, "%s\n", sentence);
    return EXIT_FAILURE;
}

/** Starts the unpacked program and waits for it; its exit status. */
int runUnpacked(const fs::path &self, const fs::path &folder, char *argv[])
{
    // Nothing gets lost between the start and the handler's knowing of it.
    sigset_t all;
    sigset_t before;
    ::sigfillset(&all);
    ::sigprocmask(SIG_BLOCK, &all, &before);
    const pid_t child = ::fork();
    if (child == 0) {
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT})
            std::signal(signal, SIG_DFL);
        ::sigprocmask(SIG_SETMASK, &before, nullptr);
        become(self, folder, argv);
        complain(
            "Latchkey could not be started from the folder for temporary files. Does it forbid "
            "programs? Set TMPDIR to another folder.");
        ::_exit(127);
    }
    program = child;
    ::sigprocmask(SIG_SETMASK, &before, nullptr);
    int how = 0;
    pid_t ended = -1;
    do {
        ended = child > 0 ? ::waitpid(child, &how, 0) : -1;
    } while (ended < 0 && child > 0 && errno == EINTR);
    if (ended != child)
        return complain("Latchkey could not be started.");
    return WIFEXITED(how) ? WEXITSTATUS(how) : 128 + WTERMSIG(how);
}

/** Runs it from an unpacked copy, and removes that afterwards; the program's exit status. */
int extractAndRun(const fs::path &self, char *argv[])
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT})
        std::signal(signal, passOn);
    std::signal(SIGCHLD, SIG_DFL);
    const fs::path folder = privateFolder();
    const bool isThere = !folder.empty() && extract(self, folder);
    int status = EXIT_FAILURE;
    if (isThere && stopped == 0)
        status = runUnpacked(self, folder, argv);
    else if (stopped != 0)
        status = 128 + stopped;
    else
        complain(
            "Latchkey could not be unpacked. Is there room in the folder for temporary files?");
    std::error_code ignored;
    if (!folder.empty())
        fs::remove_all(folder, ignored);
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    std::error_code error;
    const fs::path self = fs::read_symlink("/proc/self/exe", error);
    if (error)
        return complain("/proc is not mounted.");
    const std::string option = argc > 1 ? argv[1] : "";
    if (option == "--appimage-offset") {
        std::printf("%zu\n", offsetIn(self));
        return EXIT_SUCCESS;
    }
    if (option == "--appimage-version") {
        std::printf("Latchkey's runtime for AppImages of type 2\n");
        return EXIT_SUCCESS;
    }
    if (option == "--appimage-extract") {
        const fs::path folder = "squashfs-root";
        if (!fs::create_directory(folder, error))
            return complain("There is a squashfs-root already, or none can be made here.");
        return extract(self, folder) ? EXIT_SUCCESS
                                     : complain("Not everything could be unpacked. Is there room?");
    }
    if (!std::getenv("APPIMAGE_EXTRACT_AND_RUN"))
        mountAndBecome(self, argv);
    return extractAndRun(self, argv);
}
