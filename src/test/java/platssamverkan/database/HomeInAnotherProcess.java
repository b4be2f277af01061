package platssamverkan.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** A second Java process that opens a home, as another instance of the product would. */
final class HomeInAnotherProcess implements AutoCloseable {

    private static final String OPENED = "opened ";

    private final Process process;
    private final String answer;

    private HomeInAnotherProcess(Process process, String answer) {
        this.process = process;
        this.answer = answer;
    }

    /** Waits for the other process to answer. */
    static HomeInAnotherProcess open(Path directory) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                        HomeInAnotherProcess.class.getName(), directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new HomeInAnotherProcess(process, answerOf(process.inputReader()));
    }

    private static String answerOf(BufferedReader printed) {
        return printed.lines()
                .filter(line -> line.startsWith(OPENED) || line.startsWith("refused "))
                .findFirst()
                .orElseThrow();
    }

    String answer() {
        return answer;
    }

    long server() {
        return Long.parseLong(answer.substring(OPENED.length()));
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }

    /** Ends when its input ends. */
    public static void main(String[] arguments) throws IOException {
        var directory = Path.of(arguments[0]);
        try (var home = EmbeddedHome.open(directory)) {
            System.out.println(OPENED + PidFile.of(HomeDirectory.at(directory)).orElseThrow().pid());
            System.in.read();
        } catch (HomeRefused refused) {
            System.out.println("refused " + refused.getMessage());
        }
    }
}
