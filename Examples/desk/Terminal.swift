import Foundation

/// What the program knows of the terminal it runs in.
enum Terminal {
    static var isWatchingErrors: Bool { isatty(2) == 1 }

    /// Columns of the terminal, between 40 and 100; 80 when the output goes elsewhere.
    static var width: Int {
        var size = winsize()
        guard isatty(1) == 1, unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return min(100, max(40, Int(size.ws_col)))
    }

    static func complain(_ text: String, terminator: String = "\n") {
        FileHandle.standardError.write(Data((text + terminator).utf8))
    }

    static func print(_ bytes: [UInt8]) {
        FileHandle.standardOutput.write(Data(bytes + [UInt8(ascii: "\n")]))
    }
}
