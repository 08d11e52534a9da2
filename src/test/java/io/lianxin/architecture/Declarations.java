package io.lianxin.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

import javax.lang.model.element.Modifier;

/** Collects the declared types of a file, and whatever outsiders see but nobody describes. */
final class Declarations extends TreePathScanner<@Nullable Void, @Nullable Void> {

    final List<ClassTree> types = new ArrayList<>();
    final List<Tree> undescribed = new ArrayList<>();
    private final ParsedFile file;

    private Declarations(ParsedFile file) {
        this.file = file;
    }

    /** Reads the declarations of a file. */
    static Declarations of(ParsedFile file) {
        Declarations declarations = new Declarations(file);
        declarations.scan(file.unit(), null);
        return declarations;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        types.add(type);
        if (isPublic(getCurrentPath()) && lacksJavadoc()) {
            undescribed.add(type);
        }
        return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        if (isPublic(getCurrentPath()) && lacksJavadoc() && !explainsItself(method)) {
            undescribed.add(method);
        }
        return null;
    }

    private boolean lacksJavadoc() {
        String comment = file.javadoc(getCurrentPath());
        return comment == null || comment.isBlank();
    }

    /** An override has its Javadoc above it; a compact constructor has its record's. */
    private static boolean explainsItself(MethodTree method) {
        boolean overrides =
                method.getModifiers().getAnnotations().stream()
                        .anyMatch(found -> found.getAnnotationType().toString().equals("Override"));
        return overrides || method.getReturnType() == null;
    }

    /** Whether a declaration and all types around it are public. */
    private static boolean isPublic(TreePath path) {
        Tree around = path.getParentPath().getLeaf();
        return switch (around) {
            case CompilationUnitTree top -> says(Modifier.PUBLIC, path.getLeaf());
            case ClassTree type ->
                    isPublicIn(type, path.getLeaf()) && isPublic(path.getParentPath());
            default -> false;
        };
    }

    /** Members of an interface are public unless they say otherwise. */
    private static boolean isPublicIn(ClassTree type, Tree member) {
        return type.getKind() == Tree.Kind.INTERFACE
                ? !says(Modifier.PRIVATE, member)
                : says(Modifier.PUBLIC, member);
    }

    private static boolean says(Modifier modifier, Tree tree) {
        return switch (tree) {
            case ClassTree type -> type.getModifiers().getFlags().contains(modifier);
            case MethodTree method -> method.getModifiers().getFlags().contains(modifier);
            default -> false;
        };
    }
}
