package dev.slicesmith.support;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Sends commands for the rows of a to-do list. A row is handed out again only after it has changed.
 *
 * @param <R> a row
 * @param <C> a command
 */
public final class TodoList<R, C> implements Automation {

    private final RowSource<?, R> todo;
    private final Predicate<R> due;
    private final Function<R, List<C>> commands;
    private final Consumer<C> send;
    private final Set<R> handedOut = new HashSet<>();

    /**
     * Connects the list with what happens for its rows.
     *
     * @param todo the list
     * @param due which rows are due
     * @param commands what follows from a row
     * @param send takes each command
     */
    public TodoList(RowSource<?, R> todo, Predicate<R> due, Function<R, List<C>> commands, Consumer<C> send) {
        this.todo = todo;
        this.due = due;
        this.commands = commands;
        this.send = send;
    }

    @Override
    public boolean run() {
        List<R> rows = todo.rows();
        handedOut.retainAll(new HashSet<>(rows));
        boolean any = false;
        for (R row : rows) {
            if (!handedOut.contains(row) && due.test(row)) {
                commands.apply(row).forEach(send);
                handedOut.add(row);
                any = true;
            }
        }
        return any;
    }

    @Override
    public void skip() {
        handedOut.addAll(todo.rows());
    }
}
