/** That nothing which leaves the program or lies in the repository names a private person. */
@NullMarked
package io.lianxin.privacy;

import org.jspecify.annotations.NullMarked;
